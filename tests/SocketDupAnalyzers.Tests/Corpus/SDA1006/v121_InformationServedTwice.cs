using System.Net.Sockets;

static class Worker
{
    public static void Serve(SocketInformation info)
    {
        using var s = new Socket(info);
        s.Send("hello"u8);
    }
}

class Users
{
    public void Twice(SocketInformation info)
    {
        Worker.Serve(info);
        Worker.Serve(info); //! SDA1006
    }

    public async Task TwiceAsync(SocketInformation info)
    {
        await Go(info);
        await Go(info); //! SDA1006

        static async Task Go(SocketInformation x)
        {
            using var s = new Socket(x);
            await s.SendAsync(new byte[1]);
        }
    }

    public void ThenShown(SocketInformation info)
    {
        Worker.Serve(info);
        Console.WriteLine(info.Options);
    }
}
