namespace SocketDupAnalyzers.Model;

/// <summary>
/// Where an object comes from that <paramref name="Place"/> holds once something unknown was put there, and that is looked at only then: it is not what was there at first.
/// </summary>
internal sealed record LaterValue(Place Place);
