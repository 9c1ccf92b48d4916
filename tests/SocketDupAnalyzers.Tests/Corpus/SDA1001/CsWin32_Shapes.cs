// SDA1001: declarations in the shape that CsWin32 generates: structs around a number, pointers, friendly overloads.
#pragma warning disable CS0649
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;
using Windows.Win32.Foundation;
using Windows.Win32.Networking.WinSock;
using winmdroot = global::Windows.Win32;

namespace Cases
{
    using Windows.Win32;

    static class Copies
    {
        static WSAPROTOCOL_INFOW Friendly(Socket conn, uint pid)
        {
            conn.Close();
            if (PInvoke.WSADuplicateSocket(conn.SafeHandle, pid, out var info) != 0) //! SDA1001
                throw new SocketException();
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW Raw(Socket conn, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            conn.Close();
            if (PInvoke.WSADuplicateSocket((SOCKET)(nuint)(nint)conn.Handle, pid, &info) != 0) //! SDA1001
                throw new SocketException();
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW ByConstructor(Socket conn, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            conn.Dispose();
            var socket = new SOCKET((nuint)conn.Handle.ToInt64());
            if (PInvoke.WSADuplicateSocket(socket, pid, &info) != 0) //! SDA1001
                throw new SocketException();
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW Closed(SOCKET socket, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            PInvoke.closesocket(socket);
            if (PInvoke.WSADuplicateSocket(socket, pid, &info) != 0) //! SDA1001
                throw new SocketException();
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW ClosedByValue(SOCKET socket, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            nuint number = socket.Value;
            PInvoke.closesocket((SOCKET)number);
            if (PInvoke.WSADuplicateSocket(socket, pid, &info) != 0) //! SDA1001
                throw new SocketException();
            return info;
        }

        static SafeFileHandle Handle(Socket conn, SafeHandle process)
        {
            conn.Close();
            PInvoke.DuplicateHandle(process, conn.SafeHandle, process, out SafeFileHandle copy, 0, false, DUPLICATE_HANDLE_OPTIONS.DUPLICATE_SAME_ACCESS); //! SDA1001
            return copy;
        }

        static unsafe HANDLE RawHandle(Socket conn, HANDLE process)
        {
            HANDLE copy;
            conn.Close();
            PInvoke.DuplicateHandle(process, (HANDLE)conn.Handle, process, &copy, 0, false, DUPLICATE_HANDLE_OPTIONS.DUPLICATE_SAME_ACCESS); //! SDA1001
            return copy;
        }

        static WSAPROTOCOL_INFOW FriendlyBefore(Socket conn, uint pid)
        {
            if (PInvoke.WSADuplicateSocket(conn.SafeHandle, pid, out var info) != 0)
                throw new SocketException();
            conn.Close();
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW RawBefore(SOCKET socket, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            if (PInvoke.WSADuplicateSocket(socket, pid, &info) != 0)
                throw new SocketException();
            PInvoke.closesocket(socket);
            return info;
        }

        static unsafe WSAPROTOCOL_INFOW AnotherSocket(SOCKET socket, SOCKET other, uint pid)
        {
            WSAPROTOCOL_INFOW info;
            PInvoke.closesocket(socket);
            socket = other;
            if (PInvoke.WSADuplicateSocket(socket, pid, &info) != 0)
                throw new SocketException();
            return info;
        }

        static unsafe HANDLE RawHandleBefore(Socket conn, HANDLE process)
        {
            HANDLE copy;
            PInvoke.DuplicateHandle(process, (HANDLE)conn.Handle, process, &copy, 0, false, DUPLICATE_HANDLE_OPTIONS.DUPLICATE_SAME_ACCESS); //? SDA4002
            conn.Close();
            return copy;
        }
    }
}

namespace Windows.Win32
{
    internal static partial class PInvoke
    {
        /// <inheritdoc cref="closesocket(winmdroot.Networking.WinSock.SOCKET)"/>
        [DllImport("WS2_32.dll", ExactSpelling = true, SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        [SupportedOSPlatform("windows8.1")]
        internal static extern int closesocket(winmdroot.Networking.WinSock.SOCKET s);

        internal static unsafe int WSADuplicateSocket(SafeHandle s, uint dwProcessId, out winmdroot.Networking.WinSock.WSAPROTOCOL_INFOW lpProtocolInfo)
        {
            bool sAddRef = false;
            try
            {
                fixed (winmdroot.Networking.WinSock.WSAPROTOCOL_INFOW* lpProtocolInfoLocal = &lpProtocolInfo)
                {
                    winmdroot.Networking.WinSock.SOCKET sLocal;
                    if (s is object)
                    {
                        s.DangerousAddRef(ref sAddRef);
                        sLocal = (winmdroot.Networking.WinSock.SOCKET)(nuint)(nint)s.DangerousGetHandle();
                    }
                    else
                        throw new ArgumentNullException(nameof(s));
                    int __result = PInvoke.WSADuplicateSocket(sLocal, dwProcessId, lpProtocolInfoLocal);
                    return __result;
                }
            }
            finally
            {
                if (sAddRef)
                    s.DangerousRelease();
            }
        }

        [DllImport("WS2_32.dll", ExactSpelling = true, EntryPoint = "WSADuplicateSocketW", SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        internal static extern unsafe int WSADuplicateSocket(winmdroot.Networking.WinSock.SOCKET s, uint dwProcessId, winmdroot.Networking.WinSock.WSAPROTOCOL_INFOW* lpProtocolInfo);

        internal static unsafe winmdroot.Foundation.BOOL DuplicateHandle(SafeHandle hSourceProcessHandle, SafeHandle hSourceHandle, SafeHandle hTargetProcessHandle, out SafeFileHandle lpTargetHandle, uint dwDesiredAccess, winmdroot.Foundation.BOOL bInheritHandle, winmdroot.Foundation.DUPLICATE_HANDLE_OPTIONS dwOptions)
        {
            bool hSourceProcessHandleAddRef = false;
            bool hSourceHandleAddRef = false;
            bool hTargetProcessHandleAddRef = false;
            try
            {
                winmdroot.Foundation.HANDLE hSourceProcessHandleLocal;
                if (hSourceProcessHandle is object)
                {
                    hSourceProcessHandle.DangerousAddRef(ref hSourceProcessHandleAddRef);
                    hSourceProcessHandleLocal = (winmdroot.Foundation.HANDLE)hSourceProcessHandle.DangerousGetHandle();
                }
                else
                    throw new ArgumentNullException(nameof(hSourceProcessHandle));
                winmdroot.Foundation.HANDLE hSourceHandleLocal;
                if (hSourceHandle is object)
                {
                    hSourceHandle.DangerousAddRef(ref hSourceHandleAddRef);
                    hSourceHandleLocal = (winmdroot.Foundation.HANDLE)hSourceHandle.DangerousGetHandle();
                }
                else
                    throw new ArgumentNullException(nameof(hSourceHandle));
                winmdroot.Foundation.HANDLE hTargetProcessHandleLocal;
                if (hTargetProcessHandle is object)
                {
                    hTargetProcessHandle.DangerousAddRef(ref hTargetProcessHandleAddRef);
                    hTargetProcessHandleLocal = (winmdroot.Foundation.HANDLE)hTargetProcessHandle.DangerousGetHandle();
                }
                else
                    throw new ArgumentNullException(nameof(hTargetProcessHandle));
                winmdroot.Foundation.HANDLE lpTargetHandleLocal;
                winmdroot.Foundation.BOOL __result = PInvoke.DuplicateHandle(hSourceProcessHandleLocal, hSourceHandleLocal, hTargetProcessHandleLocal, &lpTargetHandleLocal, dwDesiredAccess, bInheritHandle, dwOptions);
                lpTargetHandle = new SafeFileHandle(lpTargetHandleLocal, ownsHandle: true);
                return __result;
            }
            finally
            {
                if (hSourceProcessHandleAddRef)
                    hSourceProcessHandle.DangerousRelease();
                if (hSourceHandleAddRef)
                    hSourceHandle.DangerousRelease();
                if (hTargetProcessHandleAddRef)
                    hTargetProcessHandle.DangerousRelease();
            }
        }

        [DllImport("KERNEL32.dll", ExactSpelling = true, SetLastError = true), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        internal static extern unsafe winmdroot.Foundation.BOOL DuplicateHandle(winmdroot.Foundation.HANDLE hSourceProcessHandle, winmdroot.Foundation.HANDLE hSourceHandle, winmdroot.Foundation.HANDLE hTargetProcessHandle, winmdroot.Foundation.HANDLE* lpTargetHandle, uint dwDesiredAccess, winmdroot.Foundation.BOOL bInheritHandle, winmdroot.Foundation.DUPLICATE_HANDLE_OPTIONS dwOptions);
    }
}

namespace Windows.Win32.Networking.WinSock
{
    internal readonly partial struct SOCKET : IEquatable<SOCKET>
    {
        internal readonly nuint Value;
        internal SOCKET(nuint value) => this.Value = value;
        internal static SOCKET Null => default;
        internal bool IsNull => Value == default;
        public static implicit operator nuint(SOCKET value) => value.Value;
        public static explicit operator SOCKET(nuint value) => new SOCKET(value);
        public static bool operator ==(SOCKET left, SOCKET right) => left.Value == right.Value;
        public static bool operator !=(SOCKET left, SOCKET right) => !(left == right);
        public bool Equals(SOCKET other) => this.Value == other.Value;
        public override bool Equals(object? obj) => obj is SOCKET other && this.Equals(other);
        public override int GetHashCode() => this.Value.GetHashCode();
        public override string ToString() => $"0x{this.Value:x}";
    }

    internal unsafe partial struct WSAPROTOCOL_INFOW
    {
        internal uint dwServiceFlags1;
        internal fixed byte Rest[624];
    }
}

namespace Windows.Win32.Foundation
{
    internal unsafe readonly partial struct HANDLE : IEquatable<HANDLE>
    {
        internal readonly void* Value;
        internal HANDLE(void* value) => this.Value = value;
        internal HANDLE(IntPtr value) : this(unchecked((void*)value)) { }
        internal static HANDLE Null => default;
        internal bool IsNull => Value == default;
        public static implicit operator void*(HANDLE value) => value.Value;
        public static explicit operator HANDLE(void* value) => new HANDLE(value);
        public static bool operator ==(HANDLE left, HANDLE right) => left.Value == right.Value;
        public static bool operator !=(HANDLE left, HANDLE right) => !(left == right);
        public bool Equals(HANDLE other) => this.Value == other.Value;
        public override bool Equals(object? obj) => obj is HANDLE other && this.Equals(other);
        public override int GetHashCode() => unchecked((int)this.Value);
        public static implicit operator IntPtr(HANDLE value) => new IntPtr(value.Value);
        public static explicit operator HANDLE(IntPtr value) => new HANDLE((void*)value.ToPointer());
    }

    internal readonly partial struct BOOL
    {
        internal readonly int Value;
        internal BOOL(int value) => this.Value = value;
        internal unsafe BOOL(bool value) => this.Value = value ? 1 : 0;
        public static implicit operator bool(BOOL value) => value.Value != 0;
        public static implicit operator BOOL(bool value) => new BOOL(value);
        public static implicit operator int(BOOL value) => value.Value;
    }

    [Flags]
    internal enum DUPLICATE_HANDLE_OPTIONS : uint
    {
        DUPLICATE_CLOSE_SOURCE = 0x00000001,
        DUPLICATE_SAME_ACCESS = 0x00000002,
    }
}
