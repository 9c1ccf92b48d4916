using System.Net.Sockets;

class Failover
{
    public string? ReadLine(TcpClient primary, TcpClient backup)
    {
        var reader = new StreamReader(primary.GetStream());
        var line = reader.ReadLine();
        if (line is null)
        {
            primary.Close();
            primary = backup;
            reader = new StreamReader(primary.GetStream());
            line = reader.ReadLine();
        }
        return line;
    }

    public void Both(TcpClient a, TcpClient b)
    {
        var first = new StreamReader(a.GetStream());
        Console.WriteLine(first.ReadLine());
        a = b;
        var second = new StreamReader(a.GetStream());
        Console.WriteLine(second.ReadLine());
    }

    public void Same(TcpClient a, TcpClient b)
    {
        var first = new StreamReader(a.GetStream());
        Console.WriteLine(first.ReadLine());
        b = a;
        var second = new StreamReader(b.GetStream()); //! SDA3003
        Console.WriteLine(second.ReadLine());
    }
}
