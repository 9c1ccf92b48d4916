using System.Net.Sockets;

sealed class Node(Socket socket)
{
    public Socket Socket { get; } = socket;
    public Node? Next { get; set; }
}

class Broadcast
{
    public async Task All(Node? node, byte[] x)
    {
        var tasks = new List<Task>();
        while (node != null)
        {
            tasks.Add(node.Socket.SendAsync(x, SocketFlags.None));
            node = node.Next;
        }
        await Task.WhenAll(tasks);
    }

    public async Task AllFor(Node head, byte[] x)
    {
        var tasks = new List<Task>();
        for (Node? n = head; n != null; n = n.Next)
            tasks.Add(n.Socket.SendAsync(x, SocketFlags.None));
        await Task.WhenAll(tasks);
    }

    public async Task One(Node node, byte[][] all)
    {
        var tasks = new List<Task>();
        foreach (var x in all)
            tasks.Add(node.Socket.SendAsync(x, SocketFlags.None)); //! SDA3001
        await Task.WhenAll(tasks);
    }
}
