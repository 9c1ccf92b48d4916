// Second readers on branches, in try/finally and catch, after loops, in lambdas and local functions.
using System.Net.Sockets;

static class ReaderBranches
{
    static void SecondOnABranch(NetworkStream stream, bool again)
    {
        var first = new StreamReader(stream);
        Console.WriteLine(first.ReadLine());
        if (again)
        {
            var second = new StreamReader(stream); //! SDA3003
            Console.WriteLine(second.ReadLine());
        }
    }

    static void InFinally(NetworkStream stream)
    {
        var first = new StreamReader(stream);
        try
        {
            Console.WriteLine(first.ReadLine());
        }
        finally
        {
            var rest = new StreamReader(stream); //! SDA3003
            Console.WriteLine(rest.ReadToEnd());
        }
    }

    static void AfterALoop(NetworkStream stream)
    {
        var headers = new StreamReader(stream);
        string? line;
        while (!string.IsNullOrEmpty(line = headers.ReadLine()))
        {
            Console.WriteLine(line);
        }

        var body = new StreamReader(stream); //! SDA3003
        Console.WriteLine(body.ReadToEnd());
    }

    static void AfterALoopSameReader(NetworkStream stream)
    {
        var headers = new StreamReader(stream);
        string? line;
        while (!string.IsNullOrEmpty(line = headers.ReadLine()))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(headers.ReadToEnd());
    }

    static void NewStreamInBetween(TcpClient first, TcpClient second)
    {
        var stream = first.GetStream();
        var reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
        stream = second.GetStream();
        reader = new StreamReader(stream);
        Console.WriteLine(reader.ReadLine());
    }

    static void RedirectedAndReconnected(string host)
    {
        using (var client = new TcpClient(host, 80))
        {
            using var reader = new StreamReader(client.GetStream());
            Console.WriteLine(reader.ReadLine());
        }

        using (var client = new TcpClient(host, 81))
        {
            using var reader = new StreamReader(client.GetStream());
            Console.WriteLine(reader.ReadLine());
        }
    }

    static void LazyReader(NetworkStream stream, int count)
    {
        StreamReader? reader = null;
        for (int i = 0; i < count; i++)
        {
            reader ??= new StreamReader(stream);
            Console.WriteLine(reader.ReadLine());
        }
    }

    static void InsideALocalFunction(NetworkStream stream)
    {
        void Once()
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            Console.WriteLine(reader.ReadLine());
        }

        Once();
    }

    static void LocalFunctionTwice(NetworkStream stream)
    {
        string? Next()
        {
            var reader = new StreamReader(stream, leaveOpen: true); //? SDA3003
            return reader.ReadLine();
        }

        Console.WriteLine(Next());
        Console.WriteLine(Next()); //? SDA3003
    }

    static void ReadToTheEnd(NetworkStream stream)
    {
        using var first = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(first.ReadToEnd());
        using var second = new StreamReader(stream, leaveOpen: true); //? SDA3003
        Console.WriteLine(second.ReadToEnd());
    }
}
