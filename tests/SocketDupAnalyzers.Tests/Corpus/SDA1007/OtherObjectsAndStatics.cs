// SDA1007: stored in a property of another object, a static field, through a setter, an initializer kept in a list, or a keeping method.
using System.Net.Sockets;

public sealed class State
{
    public Socket? Socket { get; set; }

    public TcpClient? Client;

    public string? Name { get; set; }
}

public static class Global
{
    public static Socket? Shared;
}

public sealed class Wiring
{
    private readonly List<State> _states = [];
    private readonly List<Socket> _kept = [];

    public void ToState(State state, Socket listener)
    {
        using var socket = listener.Accept();
        state.Socket = socket; //! SDA1007
        state.Name = socket.RemoteEndPoint?.ToString();
    }

    public void ToStateField(State state, TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        state.Client = client; //! SDA1007
    }

    public void ToStatic(Socket listener)
    {
        using var socket = listener.Accept();
        Global.Shared = socket; //! SDA1007
    }

    public void ToNewStateInList(Socket listener)
    {
        using var socket = listener.Accept();
        _states.Add(new State { Socket = socket }); //! SDA1007
    }

    public void ToKeepingMethod(Socket listener)
    {
        using var socket = listener.Accept();
        Keep(socket); //? SDA1007
    }

    public void ToUsingMethod(Socket listener)
    {
        using var socket = listener.Accept();
        Greet(socket);
    }

    public void StateWithoutSocket(Socket listener)
    {
        using var socket = listener.Accept();
        _states.Add(new State { Name = socket.LocalEndPoint?.ToString() });
    }

    public void StateTakenBack(State state, Socket listener)
    {
        using var socket = listener.Accept();
        state.Socket = socket;
        Work(state);
        state.Socket = null;
    }

    public void Use()
    {
        _kept[0].Send("x"u8);
        _states[0].Socket!.Send("x"u8);
    }

    private void Keep(Socket socket) => _kept.Add(socket);

    private static void Greet(Socket socket) => socket.Send("hi"u8);

    private static void Work(State state) => state.Socket!.Send("hi"u8);
}
