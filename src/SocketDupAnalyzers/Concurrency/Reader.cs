using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <summary>An object that reads ahead of what it is asked for, by the operation that makes it. Compare by reference.</summary>
internal sealed class Reader
{
    public Reader(IOperation site, Place key, Place connection, bool isSocket, bool isOwner)
    {
        Site = site;
        Key = key;
        Connection = connection;
        IsSocket = isSocket;
        IsOwner = isOwner;
    }

    /// <summary>What makes it: a constructor, or the call of a method that does.</summary>
    public IOperation Site { get; }

    /// <summary>The connection that it takes bytes from, as the body knows it that makes the reader.</summary>
    public Place Key { get; }

    /// <summary>The connection as the whole type knows it.</summary>
    public Place Connection { get; }

    public bool IsSocket { get; }

    /// <summary>Whether closing it closes the connection.</summary>
    public bool IsOwner { get; }

    /// <summary>The readers that it is a layer on.</summary>
    public ImmutableHashSet<Reader> Below { get; set; } = ImmutableHashSet<Reader>.Empty;

    /// <summary>Itself and all below it.</summary>
    public IEnumerable<Reader> Chain
    {
        get
        {
            var chain = new HashSet<Reader>();
            var pending = new Stack<Reader>();
            pending.Push(this);
            while (pending.Count > 0)
            {
                var reader = pending.Pop();
                if (chain.Add(reader))
                {
                    foreach (var below in reader.Below)
                    {
                        pending.Push(below);
                    }
                }
            }

            return chain;
        }
    }
}
