// Each handle is closed once; the two only share their first (failure) value IntPtr.Zero or a static readonly -1.
using System.Runtime.InteropServices;
public static class Z {
    [DllImport("libc")] static extern int close(int fd);
    [DllImport("libc")] static extern int socket(int a, int b, int c);
    [DllImport("libc")] static extern int openpair(out int a, out int b);
    [DllImport("k")] static extern bool CloseHandle(IntPtr h);
    [DllImport("k")] static extern bool Make(out IntPtr h, out IntPtr g);
    static readonly IntPtr Invalid = new IntPtr(-1);
    public static void Ptr2() { IntPtr a = IntPtr.Zero, b = IntPtr.Zero; try { if (!Make(out a, out b)) throw new Exception(); } finally { if (a != IntPtr.Zero) CloseHandle(a); if (b != IntPtr.Zero) CloseHandle(b); } }
    public static void Ptr3() { IntPtr a = Invalid, b = Invalid; try { if (!Make(out a, out b)) throw new Exception(); } finally { if (a != Invalid) CloseHandle(a); if (b != Invalid) CloseHandle(b); } }
    public static void NoTest() { IntPtr a = IntPtr.Zero; IntPtr b = IntPtr.Zero; try { Make(out a, out b); Console.WriteLine(a); } finally { CloseHandle(a); CloseHandle(b); } }
    public static void Loop() { IntPtr a = IntPtr.Zero; for (int i = 0; i < 3; i++) { IntPtr b = IntPtr.Zero; try { Make(out a, out b); } catch { } if (a != IntPtr.Zero) CloseHandle(a); if (b != IntPtr.Zero) CloseHandle(b); a = IntPtr.Zero; } }
}
