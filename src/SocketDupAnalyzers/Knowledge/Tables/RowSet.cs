using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace SocketDupAnalyzers.Knowledge.Tables;

/// <summary>Collects the rows of one type; members that do the same are named in one text, separated by spaces.</summary>
internal sealed class RowSet(string type)
{
    public static readonly Effect Sends = Effect.OnThis(EffectKind.Sends);
    public static readonly Effect Receives = Effect.OnThis(EffectKind.Receives);
    public static readonly Effect Uses = Effect.OnThis(EffectKind.Uses);
    public static readonly Effect Silent = Effect.OnThis(EffectKind.Silent);
    public static readonly Effect Closes = Effect.OnThis(EffectKind.Closes);
    public static readonly Effect ShutsDownAndCloses = Effect.OnThis(EffectKind.ShutsDownAndCloses);
    public static readonly Effect AliasesThis = Effect.Aliases(Operand.This);

    private readonly List<ApiRow> _rows = new();

    /// <summary>Adds a row with the same effects for each of <paramref name="members"/>.</summary>
    public RowSet Add(string members, params Effect[] effects)
    {
        foreach (var member in members.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))
            _rows.Add(ApiRow.Of(type, member, effects));
        return this;
    }

    /// <summary>Adds getter and setter of each of <paramref name="properties"/>.</summary>
    public RowSet AddProperties(string properties, Effect getter, Effect setter)
    {
        foreach (var property in properties.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))
        {
            _rows.Add(ApiRow.Of(type, property, getter));
            _rows.Add(ApiRow.Of(type, property + "=", setter));
        }

        return this;
    }

    public ImmutableArray<ApiRow> ToRows() => _rows.ToImmutableArray();
}
