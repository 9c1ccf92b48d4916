using System.Net.Sockets;

class Disjoint
{
    public void Length(Socket s, byte[] b)
    {
        if (b.Length == 0) s.Close();
        Console.WriteLine(b.Length);
        if (b.Length > 0) s.Send(b);
    }

    public void Sign(Socket s, int result)
    {
        if (result < 0) s.Close();
        Console.WriteLine(result);
        if (result > 0) s.Send("OK"u8);
    }

    public void Overlap(Socket s, int result)
    {
        if (result <= 0) s.Close();
        Console.WriteLine(result);
        if (result >= 0) s.Send("OK"u8); //! SDA1002
    }
}
