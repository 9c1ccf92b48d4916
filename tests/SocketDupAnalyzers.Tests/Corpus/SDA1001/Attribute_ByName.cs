// SDA1001: methods that carry an attribute named DuplicatesSocketAttribute, in any namespace, duplicate.
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Contracts
{
    [AttributeUsage(AttributeTargets.Method)]
    sealed class DuplicatesSocketAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    sealed class UsesSocketAttribute : Attribute;
}

namespace Relays
{
    using Contracts;

    interface IDescriptorService
    {
        [DuplicatesSocket] Socket Second(Socket socket);
        [DuplicatesSocket] Task<Socket> SecondAsync(Socket socket);
        [UsesSocket] Socket Other(Socket socket);
    }

    abstract class DescriptorBase
    {
        [Contracts.DuplicatesSocket]
        public abstract Socket Branch(Socket socket);
    }

    class Cases(IDescriptorService service, DescriptorBase descriptors)
    {
        Socket Second(Socket conn)
        {
            conn.Close();
            return service.Second(conn); //! SDA1001
        }

        async Task<Socket> SecondAsync(Socket conn)
        {
            conn.Close();
            return await service.SecondAsync(conn); //! SDA1001
        }

        Socket Branch(Socket conn)
        {
            conn.Dispose();
            return descriptors.Branch(conn); //! SDA1001
        }

        Socket SecondInOrder(Socket conn)
        {
            var copy = service.Second(conn);
            conn.Close();
            return copy;
        }

        Socket BranchOfAnother(Socket conn, Socket other)
        {
            conn.Dispose();
            return descriptors.Branch(other);
        }

        async Task<Socket> SecondAsyncInOrder(Socket conn)
        {
            using (conn)
                return await service.SecondAsync(conn);
        }
    }
}
