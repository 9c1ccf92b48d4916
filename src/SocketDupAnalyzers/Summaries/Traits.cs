using System;

namespace SocketDupAnalyzers.Summaries;

/// <summary>What code can do at all, in whatever order and to whatever socket.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>It names a socket, or calls something that touches one.</summary>
    Touches = 1,

    /// <summary>It closes a descriptor, or may.</summary>
    Closes = 1 << 1,

    /// <summary>It closes one by its number.</summary>
    ClosesRaw = 1 << 2,

    /// <summary>It makes a duplicate.</summary>
    Duplicates = 1 << 3,

    /// <summary>It puts a descriptor that is there into a new owner, or into an object that may own it.</summary>
    Owns = 1 << 4,

    /// <summary>It needs an open descriptor, or hands one to something that may.</summary>
    Uses = 1 << 5,

    /// <summary>It puts something where it may outlive the body, or returns it.</summary>
    Stores = 1 << 6,

    /// <summary>It starts something that goes on beside it.</summary>
    Starts = 1 << 7,

    /// <summary>It returns a task that it has not awaited.</summary>
    Returns = 1 << 8,

    /// <summary>It sends.</summary>
    Sends = 1 << 9,

    /// <summary>It receives.</summary>
    Receives = 1 << 10,

    /// <summary>It takes a lock, or gives one back.</summary>
    Locks = 1 << 11,

    /// <summary>It takes a place under a semaphore that may have room for several.</summary>
    Shares = 1 << 12,

    /// <summary>It makes an object that reads ahead.</summary>
    ReadsAhead = 1 << 13,

    /// <summary>It waits for work, or is told of it.</summary>
    Joins = 1 << 14,

    /// <summary>It writes a flag of its object, answers with one, or exchanges one.</summary>
    Flags = 1 << 15,

    /// <summary>It hands its callee more than plain data.</summary>
    Hands = 1 << 16,

    /// <summary>It hands its callee what may lead to a connection.</summary>
    HandsConnection = 1 << 17,

    /// <summary>It hands its callee code to run.</summary>
    HandsCode = 1 << 18,

    /// <summary>It hands its callee the object that it belongs to, or another one of its type.</summary>
    HandsSelf = 1 << 19,

    /// <summary>It hands its callee an object of the project's own.</summary>
    HandsObject = 1 << 20,

    All = (1 << 21) - 1,
}
