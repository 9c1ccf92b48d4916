// SDA1002: types merely named Socket, streams of files and members of closed files are no sockets.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Ports
{
    sealed class Socket : IDisposable
    {
        public void Close() { }
        public void Send(byte[] data) => Console.WriteLine(data.Length);
        public void Dispose() { }
    }

    static class Cases
    {
        static void Own(Socket socket, byte[] data)
        {
            socket.Close();
            socket.Send(data);
        }
    }
}

class Cases
{
    static void FileClosed(FileStream file, byte[] data)
    {
        file.Close();
        file.Write(data);
    }

    static void MemoryClosed(MemoryStream memory, byte[] data)
    {
        memory.Close();
        memory.Write(data);
    }

    static void ReaderOfFile(StreamReader reader)
    {
        reader.Close();
        reader.ReadLine();
    }
}
