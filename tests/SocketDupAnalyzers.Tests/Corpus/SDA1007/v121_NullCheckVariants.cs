// The rest of the type only closes the field, behind a null check written as a pattern, or with a `!`.
using System.Net.Sockets;
public class N1 { Stream? f; public void Leave() { if (f is { }) { f.Dispose(); f = null; } } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N2 { Stream? f; public void Leave() { if (f is { } q) { q.Dispose(); f = null; } } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N3 { Stream? f; public void Leave() { if (f is Stream q) { q.Dispose(); f = null; } } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N4 { Stream? f; public void Leave() { if (f != null) { f!.Dispose(); f = null; } } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N5 { Stream? f; public void Leave() { if (f is IDisposable d) d.Dispose(); } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N6 { Stream? f; public void Leave() { (f as IDisposable)?.Dispose(); } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N7 { Stream? f; public void Leave() { var x = f; f = null; x?.Dispose(); } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
public class N8 { Stream? f; public void Leave() { Interlocked.Exchange(ref f, null)?.Dispose(); } public void Hello(TcpClient c) { f = c.GetStream(); var w = new StreamWriter(f); w.WriteLine("x"); w.Close(); } }
