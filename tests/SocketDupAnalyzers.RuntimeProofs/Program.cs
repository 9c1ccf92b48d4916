using System;
using System.IO;
using System.Net.Sockets;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>
/// The proofs that need a process to themselves: which number a descriptor gets and how many may be open is a matter of
/// the whole process, where other threads of a test run open files too. Started by <see cref="ChildProcess"/>.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["greet", var assembly, var journal]:
                Greet(File.ReadAllBytes(assembly), journal);
                return 0;
            case ["run", var assembly, .. var arguments]:
                return new CompiledExample(File.ReadAllBytes(assembly)).Run(arguments);
            case ["leak", var assembly, var example]:
                LeakScenario.Run(File.ReadAllBytes(assembly), example);
                return 0;
            case ["closed-twice", var assembly, var example]:
                ClosedTwiceScenario.Run(File.ReadAllBytes(assembly), example);
                return 0;
            case ["descriptors-run-out"]:
                DescriptorsRunOut();
                return 0;
            default:
                Console.Error.WriteLine("This program is run by its tests: dotnet test");
                return 2;
        }
    }

    /// <summary>Runs the page's Greeter a few times, as the first run also loads code, and prints what became of each greeting.</summary>
    private static void Greet(byte[] image, string journal)
    {
        using var example = new CompiledExample(image);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using var loopback = new Loopback();
            string outcome = "returned";
            try
            {
                example.Call("Greeter", "Greet", loopback.Listener, journal);
            }
            catch (IOException failure)
            {
                outcome = failure.GetType().Name;
            }

            Console.WriteLine($"{outcome}; client: {loopback.ReceiveAll()}; journal: {File.ReadAllText(journal)}");
        }
    }

    private static void DescriptorsRunOut()
    {
        using var loopback = new Loopback();
        using Socket connection = loopback.Accept();
        connection.Duplicate().Dispose(); // loads the code
        _ = new SocketException((int)SocketError.TooManyOpenSockets).Message;

        ulong next;
        using (Socket copy = connection.Duplicate())
        {
            next = (ulong)copy.SafeHandle.DangerousGetHandle();
        }

        ulong former = Libc.LimitDescriptors(next);
        SocketException? failure = null;
        try
        {
            connection.Duplicate().Dispose();
        }
        catch (SocketException refused)
        {
            failure = refused;
        }

        Libc.LimitDescriptors(former);
        Console.WriteLine($"{failure?.SocketErrorCode} {failure?.NativeErrorCode}");
        connection.Duplicate().Dispose();
        Console.WriteLine("the connection is unharmed");
    }
}
