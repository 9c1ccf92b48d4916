using System.Net.Sockets;

class ErrorText
{
    public string? Finish(Socket s, byte[] b)
    {
        string? error = null;
        try { s.Send(b); }
        catch (SocketException e)
        {
            s.Close();
            error = "send: " + e.SocketErrorCode;
        }
        if (string.IsNullOrEmpty(error)) s.Send("OK"u8);
        return error;
    }

    public string? FinishNull(Socket s, byte[] b)
    {
        string? error = null;
        try { s.Send(b); }
        catch (SocketException e) { s.Close(); error = e.Message; }
        if (error is null) s.Send("OK"u8);
        return error;
    }

    public string? FinishWrong(Socket s, byte[] b)
    {
        string? error = null;
        try { s.Send(b); }
        catch (SocketException e) { s.Close(); error = e.Message; }
        if (error is not null) s.Send("BAD"u8); //! SDA1002
        return error;
    }
}
