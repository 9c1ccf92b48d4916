// Handlers beside timers, a timer that nobody starts.
using System.Net.Sockets;

namespace D15;

public sealed class Sensor
{
    public event Action<byte[]>? Sampled;

    public void Raise(byte[] b) => Sampled?.Invoke(b);
}

// Two sensors of one source: their handlers may be in turn.
public sealed class SensorUplink
{
    private readonly Socket _uplink;

    public SensorUplink(Socket uplink, Sensor one, Sensor two)
    {
        _uplink = uplink;
        one.Sampled += OnOne;
        two.Sampled += OnTwo;
    }

    private void OnOne(byte[] b) => _uplink.Send(b);

    private void OnTwo(byte[] b) => _uplink.Send(b); //? SDA3001
}

public sealed class SensorWithTimer : IDisposable
{
    private readonly Socket _uplink;
    private readonly System.Threading.Timer _timer;

    public SensorWithTimer(Socket uplink, Sensor sensor)
    {
        _uplink = uplink;
        sensor.Sampled += OnSampled;
        _timer = new System.Threading.Timer(OnTick);
        _timer.Change(TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    private void OnTick(object? state)
    {
        _uplink.Send("tick"u8);
    }

    private void OnSampled(byte[] b)
    {
        _uplink.Send(b); //! SDA3001
    }

    public void Dispose()
    {
        _timer.Dispose();
        _uplink.Dispose();
    }
}

public sealed class NeverStarted
{
    private readonly Socket _uplink;
    private readonly System.Threading.Timer _timer;

    public NeverStarted(Socket uplink)
    {
        _uplink = uplink;
        _timer = new System.Threading.Timer(_ => _uplink.Send("tick"u8), null, Timeout.Infinite, Timeout.Infinite);
    }

    public void Send(byte[] b) => _uplink.Send(b);

    public void Dispose() => _timer.Dispose();
}

public sealed class LockedSensor
{
    private readonly Socket _uplink;
    private readonly Lock _lock = new();
    private readonly System.Timers.Timer _timer = new(1000);

    public LockedSensor(Socket uplink, Sensor sensor)
    {
        _uplink = uplink;
        sensor.Sampled += b =>
        {
            using (_lock.EnterScope())
            {
                _uplink.Send(b);
            }
        };
        _timer.Elapsed += delegate
        {
            lock (_lock)
            {
                _uplink.Send("tick"u8);
            }
        };
        _timer.Enabled = true;
    }
}
