using System.Net.Sockets;
class A
{
    private static async Task Echo(Socket s) { var b = new byte[10]; while (await s.ReceiveAsync(b) > 0) { } }
    public async Task A11(Socket l)
    {
        using var s = await l.AcceptAsync();
        Task[] ts = [Echo(s), Task.Delay(1)];
        for (int i = 0; i < ts.Length; i++) await ts[i];
    }
}
