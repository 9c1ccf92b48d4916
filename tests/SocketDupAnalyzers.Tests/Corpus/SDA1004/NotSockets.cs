// SDA1004 leaves alone: files, standard streams, user methods that are merely named close.
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

class Cases
{
    [DllImport("libc", SetLastError = true)] static extern int open(string path, int flags);
    [DllImport("libc", SetLastError = true)] static extern int close(int fd);
    [DllImport("libc", SetLastError = true)] static extern int socket(int domain, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int dup2(int from, int to);

    static void OpenedFile(string path)
    {
        int fd = open(path, 0);
        close(fd);
        close(fd);
    }

    static void StandardStreams()
    {
        close(0);
        close(0);
        close(2);
    }

    static void FileHandle(string path)
    {
        SafeFileHandle file = File.OpenHandle(path);
        int fd = (int)file.DangerousGetHandle();
        file.Dispose();
        close(fd);
    }

    static void FileStreamTwice(FileStream stream)
    {
        stream.Close();
        stream.Dispose();
    }

    static void Reopened(int source)
    {
        int fd = socket(2, 1, 0);
        close(fd);
        dup2(source, fd); //? SDA4003 SDA4004
        close(fd);
    }

    sealed class Door
    {
        public int Opened;
        public void close(int number) => Opened -= number;
    }

    static void NoDescriptor(Door door)
    {
        door.close(4);
        door.close(4);
    }

    static void AfterOthersClose()
    {
        int fd = socket(2, 1, 0);
        int other = socket(2, 1, 0);
        close(fd);
        int reused = socket(2, 1, 0);
        close(reused);
        close(other);
    }

    static void StillTwice(string path)
    {
        int file = open(path, 0);
        int fd = socket(2, 1, 0);
        close(fd);
        close(file);
        close(fd); //! SDA1004
    }
}
