// A receive loop that closes the socket at the end of the data, and then receives once more.
using System.Net.Sockets;

internal class LineCounter
{
    private readonly Action<int> _report;
    public LineCounter(Action<int> report) => _report = report;

    public void Count(Socket s)
    {
        var buffer = new byte[512];
        var lines = 0;
        var open = true;
        while (lines < 1000)
        {
            var n = s.Receive(buffer); //! SDA1002
            if (n == 0)
            {
                s.Close();
                open = false;
            }

            for (var i = 0; i < n; i++)
                if (buffer[i] == (byte)'\n')
                    lines++;
        }

        if (open)
            s.Close();
        _report(lines);
    }
}
