// Ownership: [DuplicatesSocket], [TakesOwnership], JetBrains' [MustDisposeResource] and [HandlesResourceDisposal], all by name.
using System.Net.Sockets;
using System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class TakesOwnershipAttribute : Attribute;

namespace JetBrains.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class HandlesResourceDisposalAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class MustDisposeResourceAttribute : Attribute;
}

namespace Sample
{
    using JetBrains.Annotations;

    internal static class Sinks
    {
        public static void Take([TakesOwnership] Socket socket) => Console.WriteLine(socket.Connected);

        public static void Handle([HandlesResourceDisposal] Socket socket) => Console.WriteLine(socket.Connected);

        [HandlesResourceDisposal]
        public static void HandleAll(Socket socket) => Console.WriteLine(socket.Connected);

        public static void Look(Socket socket) => Console.WriteLine(socket.Connected);

        [MustDisposeResource]
        public static Socket Make(Socket socket) => socket.Duplicate();
    }

    internal sealed class User(ISocketCloner cloner)
    {
        public void Taken(Socket s) => Sinks.Take(cloner.Clone(s));

        public void Handled(Socket s)
        {
            var copy = s.Duplicate();
            Sinks.Handle(copy);
        }

        public void HandledAll(Socket s)
        {
            var copy = s.Duplicate(); //? SDA2001
            Sinks.HandleAll(copy);
        }

        public void LookedAt(Socket s)
        {
            var copy = cloner.Clone(s); //! SDA2001
            Sinks.Look(copy);
        }

        public void MadeAndClosed(Socket s)
        {
            using var made = Sinks.Make(s);
            Sinks.Look(made);
        }

        public void MadeAndLost(Socket s)
        {
            var made = Sinks.Make(s); //! SDA2001
            Sinks.Look(made);
        }

        public void ClonedAndLost(Socket s) => cloner.Clone(s); //! SDA2001

        public void ClonedOnOnePath(Socket s, bool keep)
        {
            var copy = cloner.Clone(s); //! SDA2002
            if (keep)
            {
                Sinks.Take(copy);
            }
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class DuplicatesSocketAttribute : Attribute;

internal interface ISocketCloner
{
    [DuplicatesSocket]
    Socket Clone(Socket socket);
}

internal static class SocketCopies
{
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Dup", SetLastError = true)]
    private static extern SafeSocketHandle Copy(SafeSocketHandle source);

    public static Socket Duplicate(this Socket socket)
    {
        var handle = Copy(socket.SafeHandle);
        if (handle.IsInvalid)
        {
            handle.Dispose();
            throw new SocketException(Marshal.GetLastPInvokeError());
        }

        return new Socket(handle);
    }
}
