// Two readers used by two pieces of work: the second reader is reported, and their reads conflict too.
using System.Net.Sockets;

static class ConcurrentReaders
{
    static async Task TwoTasks(NetworkStream stream)
    {
        var first = new StreamReader(stream, leaveOpen: true);
        var second = new StreamReader(stream, leaveOpen: true); //! SDA3003
        var a = first.ReadLineAsync();
        var b = second.ReadLineAsync(); //! SDA3001
        Console.WriteLine(await a + await b);
    }

    static async Task ReaderAndWriterTasks(NetworkStream stream)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };
        var reading = Task.Run(() => reader.ReadLine());
        var writing = Task.Run(() => writer.WriteLine("hello"));
        await Task.WhenAll(reading, writing);
    }

    static async Task TwoLinesFromOne(NetworkStream stream)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        var a = reader.ReadLineAsync();
        var b = reader.ReadLineAsync(); //! SDA3001
        Console.WriteLine(await a + await b);
    }

    static async Task OneAfterTheOther(NetworkStream stream)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(await Task.Run(() => reader.ReadLine()));
        Console.WriteLine(await Task.Run(() => reader.ReadLine()));
    }

    static async Task EachInItsTask(TcpClient left, TcpClient right)
    {
        await Task.WhenAll(ReadAsync(left), ReadAsync(right));

        static async Task ReadAsync(TcpClient client)
        {
            using var reader = new StreamReader(client.GetStream());
            while (await reader.ReadLineAsync() is { } line)
            {
                Console.WriteLine(line);
            }
        }
    }

    static async Task MadeInTheWork(NetworkStream stream)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        Console.WriteLine(await reader.ReadLineAsync());
        await Task.Run(() =>
        {
            var second = new StreamReader(stream, leaveOpen: true); //? SDA3003
            Console.WriteLine(second.ReadLine());
        });
    }

    static async Task AcceptLoop(TcpListener listener)
    {
        while (true)
        {
            var client = await listener.AcceptTcpClientAsync();
            _ = Task.Run(async () =>
            {
                using (client)
                using (var reader = new StreamReader(client.GetStream()))
                {
                    Console.WriteLine(await reader.ReadLineAsync());
                }
            });
        }
    }
}
