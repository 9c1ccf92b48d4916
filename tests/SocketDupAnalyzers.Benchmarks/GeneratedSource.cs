using System.Globalization;
using System.Text;

namespace SocketDupAnalyzers.Benchmarks;

/// <summary>Writes a file of a shape and a number of statements. All of it is correct code, so that nothing ends the analysis early.</summary>
internal static class GeneratedSource
{
    private const int StatementsOfAUnit = 12;
    private const int StatementsOfAStraightUnit = 6;
    private const int UnitsOfAMethod = 2;

    private const string Mixed = """
                var s# = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                s#.Connect(target);
                var d# = s#.Duplicate();
                if (flag)
                {
                    s#.Send(buffer);
                }
                else
                {
                    count++;
                }
                try
                {
                    d#.Send(buffer);
                }
                catch (SocketException)
                {
                    count--;
                }
                finally
                {
                    s#.Close();
                }
                using (d#)
                {
                    count += d#.Receive(buffer);
                }

        """;

    private const string Straight = """
                var s# = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                s#.Connect(target);
                var d# = s#.Duplicate();
                s#.Close();
                count += d#.Send(buffer);
                d#.Close();

        """;

    private const string Streams = """
                var s# = new MemoryStream();
                s#.WriteByte(1);
                var d# = new MemoryStream(s#.ToArray());
                if (flag)
                {
                    s#.Write(buffer, 0, count);
                }
                else
                {
                    count++;
                }
                try
                {
                    d#.Write(buffer, 0, count);
                }
                catch (IOException)
                {
                    count--;
                }
                finally
                {
                    s#.Close();
                }
                using (d#)
                {
                    count += d#.Read(buffer, 0, count);
                }

        """;

    private const string Head = """
        using System;
        using System.IO;
        using System.Net;
        using System.Net.Sockets;
        using System.Runtime.InteropServices;

        public static class Generated
        {

        """;

    private const string HeadWithoutSockets = """
        using System;
        using System.IO;

        public static class Generated
        {

        """;

    private const string Duplicate = """
            [DllImport("libc")]
            private static extern int dup(int descriptor);

            private static Socket Duplicate(this Socket socket) => new Socket(new SafeSocketHandle((IntPtr)dup((int)socket.Handle), true));

        """;

    public static string Create(SourceKind kind, int statements)
    {
        var text = new StringBuilder();
        switch (kind)
        {
            case SourceKind.Mixed:
                AppendMethod(text.Append(Head).Append(Duplicate), 0, "EndPoint target, ", Mixed, statements / StatementsOfAUnit);
                break;
            case SourceKind.StraightLine:
                AppendMethod(text.Append(Head).Append(Duplicate), 0, "EndPoint target, ", Straight, statements / StatementsOfAStraightUnit);
                break;
            default:
                text.Append(HeadWithoutSockets);
                for (var method = 0; method < statements / (UnitsOfAMethod * StatementsOfAUnit); method++)
                {
                    AppendMethod(text, method, "", Streams, UnitsOfAMethod);
                }

                break;
        }

        return text.Append("}\n").ToString();
    }

    private static void AppendMethod(StringBuilder text, int method, string parameter, string unit, int units)
    {
        text.Append(CultureInfo.InvariantCulture, $"    public static int Method{method}({parameter}byte[] buffer, bool flag)\n    {{\n        var count = 0;\n");
        for (var i = 0; i < units; i++)
        {
            text.Append(unit.Replace("#", i.ToString(CultureInfo.InvariantCulture), System.StringComparison.Ordinal));
        }

        text.Append("        return count;\n    }\n");
    }
}
