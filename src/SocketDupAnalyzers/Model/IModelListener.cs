namespace SocketDupAnalyzers.Model;

/// <summary>Hears the events of a body, once the fixpoint stands; one event may come several times, once for each state.</summary>
internal interface IModelListener
{
    void Hear(ModelEvent happened);
}
