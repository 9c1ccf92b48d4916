using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Concurrency;

/// <content>Sequences and collections of tasks: what enumerates them, keeps them, runs something for each.</content>
internal sealed partial class BodyRun
{
    /// <summary>A lazy sequence is enumerated, so that its work runs; each of its elements beside the others.</summary>
    private Carried Enumerate(Carried value)
    {
        foreach (var work in value.Lazy.OrderBy(work => work.Order))
        {
            work.IsMany = true;
            Begin(work, isMeeting: true);
        }

        return value.Lazy.IsEmpty ? value : value with { Works = value.Works.Union(value.Lazy), Lazy = ImmutableHashSet<Work>.Empty };
    }

    /// <summary>What a call of unknown code does to the tasks that it is handed: collections keep them, queries pass them on, the rest may wait.</summary>
    private Carried ByShape(CallSite call, IReadOnlyDictionary<IOperation, Carried> values)
    {
        var receiver = call.Receiver is { } on && values.TryGetValue(on, out var known) ? known : Carried.Nothing;
        var all = values.Values.Aggregate(Carried.Nothing, (sum, value) => sum.Join(value));
        if (SequenceForms.IsQuery(call.Method))
        {
            if (SequenceForms.Projects(call.Method) && call.Arguments.Select(argument => _type.CodeOf(argument.Value)).FirstOrDefault(code => code is not null) is var (projection, instance) && Promises.IsTask(projection.ReturnType))
            {
                var work = _type.StartOf(call.Operation, projection, instance, null, 0);
                _reach.UnionWith(work.Reach);
                return all with { Lazy = all.Lazy.Add(work), Handles = ImmutableHashSet<Place>.Empty };
            }

            return SequenceForms.Enumerates(call.Method) ? Enumerate(all) : all;
        }

        if (SequenceForms.Advances(call.Method))
        {
            return IsEachJoined(call.Operation.Syntax) ? new Carried { Answer = new Answer(false, null, receiver, null) } : Carried.Nothing;
        }

        if (IsCollection(call.Receiver?.Type))
        {
            if (SequenceForms.RunsForEach(call.Method) && call.Arguments.Select(argument => _type.CodeOf(argument.Value)).FirstOrDefault(code => code is not null) is var (each, target))
            {
                return ForEach(call, each, target);
            }

            Gather(call.Receiver, all);
            return receiver;
        }

        foreach (var argument in call.Arguments)
        {
            HandOut(argument.Value);
        }

        Lose(values.Values);
        return Carried.Nothing;
    }

    /// <summary>Unknown code is handed code, which it may run at any time: what that starts is background work, in no order with what comes here.</summary>
    private void HandOut(IOperation value)
    {
        if (_type.CodeOf(value) is var (code, instance) && (code.IsStatic || instance is null or IInstanceReferenceOperation))
        {
            var left = _type.ResultOf(code).Left;
            _started.UnionWith(left);
            _type.NoteLoose(left);
        }
    }

    /// <summary>Whether a loop over tasks waits for each, so that when it ends all have ended, whatever their number.</summary>
    private bool IsEachJoined(SyntaxNode sequence) =>
        sequence.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
        && _type.Bodies.Assignments.At(loop) is IForEachLoopOperation { Body: var body } each
        && (body is IBlockOperation block ? block.Operations : ImmutableArray.Create(body)).Any(statement => statement is IExpressionStatementOperation && statement.Descendants().Any(operation => operation switch
        {
            IAwaitOperation => true,
            IInvocationOperation call => _type.Apis.WorkOf(call.TargetMethod) is { Kind: WorkKind.Joins, Answer: WorkAnswer.Always },
            _ => false,
        }
        && operation.Descendants().OfType<ILocalReferenceOperation>().Any(local => each.Locals.Contains(local.Local, SymbolEqualityComparer.Default))));

    /// <summary>A callback that is run for each element: in turn, unless nobody waits for what it starts.</summary>
    private Carried ForEach(CallSite call, IMethodSymbol code, IOperation? instance)
    {
        if (!code.IsAsync)
        {
            return Inline(call, code, instance);
        }

        var work = _type.StartOf(call.Operation, code, instance, null, 0);
        work.IsMany = true;
        _reach.UnionWith(work.Reach);
        Begin(work, isMeeting: true);
        return Carried.Nothing;
    }
}
