// Class: handlers of a view's events beside a keep-alive.
using System.Net.Sockets;

namespace Desktop;

public interface IView
{
    event EventHandler<string>? Typed;
    event EventHandler? Closed;
    void Show(string text);
}

public sealed class Presenter
{
    private readonly IView _view;
    private readonly NetworkStream _stream;

    public Presenter(IView view, NetworkStream stream)
    {
        _view = view;
        _stream = stream;
        _view.Typed += OnTyped;
        _ = ReceiveAsync();
        _ = KeepAliveAsync();
    }

    private async Task KeepAliveAsync()
    {
        while (true)
        {
            await Task.Delay(15000);
            await _stream.WriteAsync(new byte[] { 0 });
        }
    }

    private async void OnTyped(object? sender, string text)
    {
        await _stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)); //! SDA3001
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[1000];
        int n;
        while ((n = await _stream.ReadAsync(buffer)) > 0)
            _view.Show(System.Text.Encoding.UTF8.GetString(buffer, 0, n));
    }
}

// Only one handler writes.
public sealed class QuietPresenter
{
    private readonly IView _view;
    private readonly NetworkStream _stream;

    public QuietPresenter(IView view, NetworkStream stream)
    {
        _view = view;
        _stream = stream;
        _view.Typed += OnTyped;
        _ = ReceiveAsync();
    }

    private async void OnTyped(object? sender, string text)
    {
        await _stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[1000];
        int n;
        while ((n = await _stream.ReadAsync(buffer)) > 0)
            _view.Show(System.Text.Encoding.UTF8.GetString(buffer, 0, n));
    }
}

public sealed class QueuePresenter : IDisposable
{
    private readonly System.Threading.Channels.Channel<string> _lines = System.Threading.Channels.Channel.CreateUnbounded<string>();
    private readonly Socket _socket;

    public QueuePresenter(IView view, Socket socket)
    {
        _socket = socket;
        view.Typed += (_, text) => _lines.Writer.TryWrite(text);
        view.Closed += (_, _) => _lines.Writer.TryComplete();
        Task.Run(PumpAsync);
    }

    private async Task PumpAsync()
    {
        while (await _lines.Reader.WaitToReadAsync())
        {
            while (_lines.Reader.TryRead(out var line))
                await _socket.SendAsync(System.Text.Encoding.UTF8.GetBytes(line));
        }
    }

    public void Dispose() => _socket.Dispose();
}
