// A local delegate that closes, a local function that uses.
using System.Net.Sockets;

static class Checks
{
    public static bool Check(Socket link, byte[] ping, Func<byte[], bool> valid)
    {
        var answer = new byte[64];
        Action<string> fail = reason =>
        {
            Console.Error.WriteLine(reason);
            link.Dispose();
        };

        Ask();
        if (!valid(answer))
        {
            fail("first answer is wrong");
            Ask(); //! SDA1002
            return valid(answer);
        }

        return true;

        void Ask()
        {
            link.Send(ping);
            _ = link.Receive(answer);
        }
    }
}
