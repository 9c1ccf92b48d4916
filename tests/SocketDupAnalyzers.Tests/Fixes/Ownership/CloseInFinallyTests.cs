using System.Threading.Tasks;
using Xunit;
using static SocketDupAnalyzers.Tests.Fixes.Ownership.CloseDuplicate;

namespace SocketDupAnalyzers.Tests.Fixes.Ownership;

/// <summary>A number is closed in a finally, by the declaration that the code has.</summary>
public sealed class CloseInFinallyTests
{
    [Fact]
    public Task Never_closed() =>
        Never.Fixes(
            """
            int copy = [|dup((int)conn.Handle)|];
            write(copy, data, data.Length); // sent
            Log("done");
            """,
            """
            int copy = dup((int)conn.Handle);
            try
            {
                write(copy, data, data.Length); // sent
                Log("done");
            }
            finally
            {
                close(copy);
            }
            """);

    [Fact]
    public Task The_check_stays_in_front_and_old_closes_go() =>
        OnSomePath.Fixes(
            """
            int copy = [|dup((int)conn.Handle)|];
            if (copy < 0)
            {
                throw new IOException("no copy");
            }

            if (write(copy, data, 1) != 1)
            {
                return;
            }

            if (flag)
            {
                Log("early");
                close(copy);
                return;
            }

            write(copy, data, data.Length);
            close(copy);
            """,
            """
            int copy = dup((int)conn.Handle);
            if (copy < 0)
            {
                throw new IOException("no copy");
            }

            try
            {
                if (write(copy, data, 1) != 1)
                {
                    return;
                }

                if (flag)
                {
                    Log("early");
                    return;
                }

                write(copy, data, data.Length);
            }
            finally
            {
                close(copy);
            }
            """);

    [Fact]
    public Task A_managed_call_between() =>
        OnException.Fixes(
            """
            int copy = [|dup((int)conn.Handle)|];
            if (copy < 0)
                throw new IOException("no copy");
            // what is sent
            byte[] all = File.ReadAllBytes("all");
            write(copy, all, all.Length);
            close(copy);
            """,
            """
            int copy = dup((int)conn.Handle);
            if (copy < 0)
                throw new IOException("no copy");
            try
            {
                // what is sent
                byte[] all = File.ReadAllBytes("all");
                write(copy, all, all.Length);
            }
            finally
            {
                close(copy);
            }
            """);

    [Fact]
    public Task Nothing_follows() =>
        Never.Fixes(
            """
            Log("first");
            int copy = [|dup((int)conn.Handle)|];
            """,
            """
            Log("first");
            int copy = dup((int)conn.Handle);
            close(copy);
            """);

    [Fact]
    public Task By_a_declaration_beside_the_duplicating_one() =>
        Never.FixesFile(Elsewhere("nint copy = [|Sys.Copy(conn.Handle)|];\nConsole.WriteLine(copy);"), Elsewhere(
            """
            nint copy = Sys.Copy(conn.Handle);
            try
            {
                Console.WriteLine(copy);
            }
            finally
            {
                Sys.Drop(copy);
            }
            """));

    [Fact]
    public Task Old_language_with_other_line_ends()
    {
        var test = Never.Test(
            Method("int copy = [|dup((int)conn.Handle)|];\nwrite(copy, data, data.Length);").ReplaceLineEndings("\r\n"),
            Method("int copy = dup((int)conn.Handle);\ntry\n{\n    write(copy, data, data.Length);\n}\nfinally\n{\n    close(copy);\n}").ReplaceLineEndings("\r\n"));
        test.SolutionTransforms.Add(FixCase.AsCSharp73);
        return test.RunAsync();
    }

    [Fact]
    public Task Two_in_one_method() =>
        Never.Fixes(
            """
            int one = [|dup((int)conn.Handle)|];
            int two = [|dup((int)conn.Handle)|];
            write(one, data, data.Length);
            write(two, data, data.Length);
            """,
            """
            int one = dup((int)conn.Handle);
            try
            {
                int two = dup((int)conn.Handle);
                try
                {
                    write(one, data, data.Length);
                    write(two, data, data.Length);
                }
                finally
                {
                    close(two);
                }
            }
            finally
            {
                close(one);
            }
            """);

    [Fact]
    public Task No_native_close()
    {
        const string Source = """
            using System;
            using System.Net.Sockets;
            using System.Runtime.InteropServices;

            internal class Server
            {
                [DllImport("libc", SetLastError = true)] private static extern int dup(int fd);

                private void Serve(Socket conn)
                {
                    int copy = [|dup((int)conn.Handle)|];
                    Console.WriteLine(copy);
                }
            }
            """;
        return Never.FixesFile(Source, Source);
    }

    [Fact]
    public Task A_close_whose_result_is_asked_for() =>
        OnSomePath.Refuses(
            """
            int copy = [|dup((int)conn.Handle)|];
            if (flag && close(copy) != 0)
            {
                Log("failed");
            }
            """);

    [Fact]
    public Task A_number_that_an_owner_gets() =>
        Never.Refuses(
            """
            int copy = [|dup((int)conn.Handle)|];
            new Socket(new SafeSocketHandle((IntPtr)copy, true)).Send(data);
            """);

    private static string Elsewhere(string statements) => FixCase.Method(statements, "void Serve(Socket conn)") + """

        internal static partial class Sys
        {
            [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Dup")] public static partial nint Copy(nint fd);
            [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Close")] public static partial int Drop(nint fd);
            public static partial nint Copy(nint fd) => throw new NotSupportedException();
            public static partial int Drop(nint fd) => throw new NotSupportedException();
        }

        """;
}
