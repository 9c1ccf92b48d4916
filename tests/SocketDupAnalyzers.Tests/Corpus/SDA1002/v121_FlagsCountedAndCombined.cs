using System.Net.Sockets;

class Combined
{
    public void Counter(Socket s, byte[] b)
    {
        int errors = 0;
        try { s.Send(b); }
        catch (SocketException) { s.Close(); errors++; }
        if (errors == 0) s.Send("OK"u8);
    }

    public void CompoundFlag(Socket s, byte[] b, bool wanted)
    {
        bool open = true;
        try { s.Send(b); }
        catch (SocketException) { s.Close(); open = false; }
        open &= wanted;
        if (open) s.Send("OK"u8);
    }

    public void TypeTwice(Socket s, object message)
    {
        if (message is string) s.Close();
        Console.WriteLine(message);
        if (message is not string) s.Send("OK"u8);
    }

    public void Counted(Socket s, byte[] b)
    {
        int errors = 0;
        try { s.Send(b); }
        catch (SocketException) { s.Close(); errors = 1; }
        if (errors != 0) return;
        s.Send("OK"u8);
    }
}
