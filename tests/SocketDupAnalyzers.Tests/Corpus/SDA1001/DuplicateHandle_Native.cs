// SDA1001: DuplicateHandle on a socket's handle after the close; unknown handles are left alone.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

class Cases
{
    [DllImport("kernel32.dll", SetLastError = true)]
    private static extern bool DuplicateHandle(IntPtr sourceProcess, IntPtr source, IntPtr targetProcess, out IntPtr target, uint access, bool inherit, uint options);

    [DllImport("Kernel32")] private static extern IntPtr GetCurrentProcess();
    [DllImport("Kernel32")] private static extern bool CloseHandle(IntPtr handle);

    static IntPtr OfClosed(Socket conn)
    {
        conn.Close();
        if (!DuplicateHandle(GetCurrentProcess(), conn.Handle, GetCurrentProcess(), out var copy, 0, false, 2)) //! SDA1001 //? SDA4005
            throw new IOException();
        return copy;
    }

    static IntPtr OfOpen(Socket conn)
    {
        if (!DuplicateHandle(GetCurrentProcess(), conn.Handle, GetCurrentProcess(), out var copy, 0, false, 2)) //? SDA4002 SDA4005
            throw new IOException();
        conn.Close();
        return copy;
    }

    static IntPtr OfUnknown(IntPtr handle)
    {
        if (!DuplicateHandle(GetCurrentProcess(), handle, GetCurrentProcess(), out var copy, 0, false, 2))
            throw new IOException();
        CloseHandle(handle);
        return copy;
    }

    static IntPtr OfFile(FileStream file, Socket conn)
    {
        conn.Close();
        if (!DuplicateHandle(GetCurrentProcess(), file.SafeFileHandle.DangerousGetHandle(), GetCurrentProcess(), out var copy, 0, false, 2))
            throw new IOException();
        return copy;
    }
}
