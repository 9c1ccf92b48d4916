using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace SocketDupAnalyzers.Flow;

/// <summary>
/// Queries over the entries of a dictionary. A query of LINQ's over key-value pairs is generic code over a value type, which the runtime compiles anew,
/// a dozen methods for each; these are compiled once for all classes.
/// </summary>
internal static class Maps
{
    /// <summary>The keys of the entries for which <paramref name="holds"/> is true.</summary>
    public static IEnumerable<TKey> KeysWhere<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> map, Func<TKey, TValue, bool> holds)
        where TKey : class
        where TValue : class
    {
        foreach (var entry in map)
        {
            if (holds(entry.Key, entry.Value))
            {
                yield return entry.Key;
            }
        }
    }

    /// <summary>Whether <paramref name="holds"/> is true for some entry.</summary>
    public static bool AnyEntry<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> map, Func<TKey, TValue, bool> holds)
        where TKey : class
        where TValue : class
    {
        foreach (var entry in map)
        {
            if (holds(entry.Key, entry.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The dictionary with the entries alone for which <paramref name="holds"/> is true; the same one where that is all of them.</summary>
    public static ImmutableDictionary<TKey, TValue> Only<TKey, TValue>(this ImmutableDictionary<TKey, TValue> map, Func<TKey, TValue, bool> holds)
        where TKey : class
        where TValue : class
    {
        var left = map;
        foreach (var entry in map)
        {
            left = holds(entry.Key, entry.Value) ? left : left.Remove(entry.Key);
        }

        return left;
    }

    /// <summary>The dictionary with each value replaced by what <paramref name="change"/> makes of it; the same one where nothing changes.</summary>
    public static ImmutableDictionary<TKey, TValue> Each<TKey, TValue>(this ImmutableDictionary<TKey, TValue> map, Func<TValue, TValue> change)
        where TKey : class
        where TValue : class
    {
        var changed = map;
        foreach (var entry in map)
        {
            var value = change(entry.Value);
            changed = ReferenceEquals(value, entry.Value) ? changed : changed.SetItem(entry.Key, value);
        }

        return changed;
    }
}
