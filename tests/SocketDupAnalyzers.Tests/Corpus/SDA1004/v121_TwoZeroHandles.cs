// Two handles that both start as IntPtr.Zero are not one descriptor; each is closed once, and only when it is not zero (they are a process and a token, no sockets).
using System.Runtime.InteropServices;

public static class Elevation
{
    [DllImport("kernel32.dll", SetLastError = true)] static extern bool CloseHandle(IntPtr handle);
    [DllImport("kernel32.dll", SetLastError = true)] static extern IntPtr OpenProcess(int access, bool inherit, int pid);
    [DllImport("advapi32.dll", SetLastError = true)] static extern bool OpenProcessToken(IntPtr process, uint access, out IntPtr token);
    [DllImport("advapi32.dll", SetLastError = true)] static extern bool GetTokenInformation(IntPtr token, int kind, out int value, int size, out int written);

    public static bool? Of(int pid, out string reason)
    {
        reason = "";
        IntPtr process = IntPtr.Zero;
        IntPtr token = IntPtr.Zero;
        try
        {
            process = OpenProcess(0x1000, false, pid);
            if (process == IntPtr.Zero)
            {
                reason = "process access denied";
                return null;
            }
            if (!OpenProcessToken(process, 8, out token) || token == IntPtr.Zero)
            {
                reason = "token access denied";
                return null;
            }
            if (!GetTokenInformation(token, 20, out var elevation, 4, out _))
            {
                reason = "unavailable";
                return null;
            }
            return elevation != 0;
        }
        catch (Exception e)
        {
            reason = e.GetType().Name;
            return null;
        }
        finally
        {
            if (token != IntPtr.Zero)
                CloseHandle(token);
            if (process != IntPtr.Zero)
                CloseHandle(process);
        }
    }
}
