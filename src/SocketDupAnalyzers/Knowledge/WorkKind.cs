namespace SocketDupAnalyzers.Knowledge;

/// <summary>The closed set of things that a member can do to work that runs beside the code that started it.</summary>
internal enum WorkKind
{
    /// <summary>The work will run the callbacks, but is not started yet: <c>new Thread(…)</c>.</summary>
    Prepares,

    /// <summary>
    /// The callbacks run beside the caller from here on, at once or when something happens; without callbacks, those that the
    /// work was prepared with.
    /// </summary>
    Starts,

    /// <summary>The callbacks that a timer was made with run from here on, unless it is told never.</summary>
    Rearms,

    /// <summary>The callbacks run if and when the work, an object with an event or a token, says so.</summary>
    Subscribes,

    /// <summary>The callbacks run beside each other, and all have ended when the call returns.</summary>
    Runs,

    /// <summary>The work begins nothing more; what it runs at this moment goes on.</summary>
    Stops,

    /// <summary>The work has ended when the call returns, where the answer says so.</summary>
    Joins,

    /// <summary>The result stands for the work: joining one joins the other.</summary>
    Forwards,

    /// <summary>The result stands for all of the work together.</summary>
    Gathers,

    /// <summary>Waits for any one, or stands for it: of no single work is known that it has ended, and none is kept.</summary>
    Races,

    /// <summary>Tells whoever waits for the work, an event or a promise, that what was to happen has happened.</summary>
    Signals,

    /// <summary>Has been told so when the call returns, where the answer says so.</summary>
    Waits,

    /// <summary>Waits for something from outside, until it is cancelled or a key is pressed; where the result is a task, that one does.</summary>
    Pauses,
}
