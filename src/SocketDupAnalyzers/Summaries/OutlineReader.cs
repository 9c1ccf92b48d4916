using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SocketDupAnalyzers.Knowledge;
using SocketDupAnalyzers.Model;

namespace SocketDupAnalyzers.Summaries;

/// <summary>Reads the outline of one body, operation by operation; what each member does is asked of the tables.</summary>
internal sealed class OutlineReader
{
    private readonly KnownApis _apis;
    private readonly MemberTraits _members;

    public OutlineReader(KnownApis apis)
    {
        _apis = apis;
        _members = new MemberTraits(apis);
    }

    public BodyOutline Read(IOperation root)
    {
        List<TraitSite>? sites = null;
        foreach (var operation in root.Descendants())
        {
            var traits = Of(operation) | (_members.IsSocket(operation.Type) ? Traits.Touches : Traits.None);
            var callees = CalleesOf(operation);
            foreach (var callee in callees)
            {
                (sites ??= new List<TraitSite>()).Add(new TraitSite(operation.Syntax, traits, callee));
            }

            if (traits != Traits.None && callees.Count == 0)
            {
                (sites ??= new List<TraitSite>()).Add(new TraitSite(operation.Syntax, traits, null));
            }
        }

        return new BodyOutline((IReadOnlyList<TraitSite>?)sites ?? System.Array.Empty<TraitSite>());
    }

    private Traits Of(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call:
                return OfDelegate(call) | Handed(call.Arguments) | Left(call);
            case IInvocationOperation call:
                return _members.Of(call.TargetMethod, call.Instance?.Type) | Handed(call.Arguments, call.Instance) | Left(call) | Shared(call);
            case IFunctionPointerInvocationOperation call:
                return _members.OfFunction(_apis.Loaded.EntryPointOf(call.Target)) | Handed(call.Arguments);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return _members.OfCreation(constructor, creation) | Handed(creation.Arguments);
            case IPropertyReferenceOperation property:
                return _members.Of(property.Property) | Handed(property) | (IsCode(property.Property) ? Left(property) : Traits.None);
            case IMethodReferenceOperation method:
                return _members.Of(method.Method, null) | Traits.Hands | Traits.HandsConnection | Traits.HandsCode;
            case IUsingOperation block:
                return OfResources(block.Resources);
            case IUsingDeclarationOperation declaration:
                return OfResources(declaration.DeclarationGroup);
            case IAssignmentOperation { Target: { } target } when IsFlag(target):
                return Traits.Flags;
            case IAssignmentOperation { Target: not ILocalReferenceOperation } assignment when MayLead(assignment.Value):
                return Traits.Stores;
            case IReturnOperation { ReturnedValue: { } value }:
                return (MayLead(value) ? Traits.Stores : Traits.None) | (value.DescendantsAndSelf().Any(IsFlag) ? Traits.Flags : Traits.None);
            case IAwaitOperation { Operation: not IInvocationOperation }:
                return Traits.Joins;
            case IEventAssignmentOperation { Adds: true }:
                return Traits.Starts;
            case ILockOperation:
                return Traits.Locks;
            default:
                return Traits.None;
        }
    }

    private static bool IsFlag(IOperation operation) =>
        operation is IMemberReferenceOperation { Member.DeclaringSyntaxReferences.IsEmpty: false, Type: { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum } };

    /// <summary>What is handed to code that may do anything with it: a socket counts as used and stored.</summary>
    private Traits Handed(ImmutableArray<IArgumentOperation> arguments, IOperation? receiver = null)
    {
        var traits = receiver is not null && MayLead(receiver) ? Traits.HandsConnection | Traits.Hands : Traits.None;
        foreach (var argument in arguments)
        {
            var value = argument.Value is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : argument.Value;
            traits |= PlainTypes.Has(argument.Value) ? Traits.None : Traits.Hands;
            traits |= MayLead(value) ? Traits.Uses | Traits.Stores | Traits.HandsConnection : Traits.None;
            traits |= value is IDelegateCreationOperation or { Type.TypeKind: TypeKind.Delegate } ? Traits.HandsCode : OfObject(value);
        }

        return traits;
    }

    /// <summary>What is assigned to a property is handed to its setter; read or assigned, that is all one here.</summary>
    private Traits Handed(IPropertyReferenceOperation property) =>
        property.Property.SetMethod is null || PlainTypes.Has(property.Type) ? Traits.None
        : MayLead(property.Type) ? Traits.Hands | Traits.HandsConnection
        : Traits.Hands;

    private bool IsCode(IPropertySymbol property) => !property.DeclaringSyntaxReferences.IsEmpty && !_apis.IsAutoProperty(property);

    private static Traits OfObject(IOperation value) =>
        value.Type is not { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, DeclaringSyntaxReferences: { IsEmpty: false } parts } ? Traits.None
        : parts.Any(part => part.SyntaxTree == value.Syntax.SyntaxTree && part.Span.Contains(value.Syntax.Span)) ? Traits.HandsObject | Traits.HandsSelf
        : Traits.HandsObject;

    private bool MayLead(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? MayLead(conversion.Operand) : MayLead(value.Type);

    /// <summary>Whether a value of <paramref name="type"/> may lead to a socket: one itself, a promise, tuple or collection of one, what may be anything.</summary>
    private bool MayLead(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => MayLead(array.ElementType),
        ITypeParameterSymbol or { SpecialType: SpecialType.System_Object or SpecialType.System_IntPtr } => true,
        _ when _apis.KindOf(type) is not null || _apis.IsDisposable(type) => true,
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } parts } => parts.Any(MayLead),
        _ => false,
    };

    /// <summary>Who is told of an event is not known; what is behind another delegate may be code of the body.</summary>
    private Traits OfDelegate(IInvocationOperation call) =>
        _members.OfFunction(call.Arguments.Length == 0 ? null : _apis.Loaded.EntryPointOf(call.Instance))
        | (call.Instance is IEventReferenceOperation or IConditionalAccessInstanceOperation { Parent.Parent: IConditionalAccessOperation { Operation: IEventReferenceOperation } } ? Traits.None : Traits.Uses);

    /// <summary>An asynchronous call that is not awaited on the spot goes on beside the body.</summary>
    private static Traits Left(IOperation call)
    {
        if (call is IInvocationOperation { TargetMethod: { IsAsync: true, ReturnsVoid: true } })
        {
            return Traits.Starts;
        }

        if (!Promises.IsTask(call.Type))
        {
            return Traits.None;
        }

        var around = call.Parent;
        // What configures or converts a promise hands it on.
        while (around is IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation
            || (around is IInvocationOperation { Instance: not null } next && Promises.IsTask(next.Type)))
        {
            around = around.Parent;
        }

        return around switch
        {
            IAwaitOperation => Traits.None,
            IReturnOperation { Kind: OperationKind.Return } returned when !IsNested(returned) => Traits.Returns,
            _ => Traits.Starts,
        };
    }

    private static bool IsNested(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a semaphore that the type has from elsewhere it is not seen here how many it lets in.</summary>
    private static Traits Shared(IInvocationOperation call) =>
        call.Instance is IMemberReferenceOperation { Member.ContainingType: { } owner, Instance: { Type: { } type } } && LockForms.Counts(call.Instance.Type) && !SymbolEqualityComparer.Default.Equals(owner, type)
            ? Traits.Shares
            : Traits.None;

    /// <summary>What is disposed of at the end of a <c>using</c>: a socket or what wraps one, or anything at all.</summary>
    private Traits OfResources(IOperation resources) => Resources(resources).Any(MayLead) ? Traits.Closes : Traits.None;

    private static IEnumerable<ITypeSymbol?> Resources(IOperation resources) => resources is IVariableDeclarationGroupOperation group
        ? group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => (ITypeSymbol?)declarator.Symbol.Type)
        : new[] { resources.Type };

    /// <summary>The methods of the compilation that may run, now or later.</summary>
    private IReadOnlyList<IMethodSymbol> CalleesOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => Followed(call.TargetMethod, call.Instance),
        IMethodReferenceOperation method => Followed(method.Method, method.Instance),
        IObjectCreationOperation { Constructor: { } constructor } => Followed(constructor, null),
        IPropertyReferenceOperation property when IsCode(property.Property) =>
            AccessorsOf(property),
        IUsingOperation block => Resources(block.Resources).SelectMany(DisposingMethods).ToArray(),
        IUsingDeclarationOperation declaration => Resources(declaration.DeclarationGroup).SelectMany(DisposingMethods).ToArray(),
        _ => System.Array.Empty<IMethodSymbol>(),
    };

    private IReadOnlyList<IMethodSymbol> AccessorsOf(IPropertyReferenceOperation property)
    {
        var getter = property.Property.GetMethod is { } read ? Followed(read, property.Instance) : System.Array.Empty<IMethodSymbol>();
        var setter = property.Property.SetMethod is { } written ? Followed(written, property.Instance) : System.Array.Empty<IMethodSymbol>();
        return setter.Count == 0 ? getter : getter.Count == 0 ? setter : getter.Concat(setter).ToArray();
    }

    private IEnumerable<IMethodSymbol> DisposingMethods(ITypeSymbol? type) => type is null || type.DeclaringSyntaxReferences.IsEmpty
        ? Enumerable.Empty<IMethodSymbol>()
        : type.GetMembers().OfType<IMethodSymbol>().Where(method => method.Parameters.IsEmpty && method.Name is "Dispose" or "DisposeAsync").SelectMany(method => Followed(method, null));

    /// <summary>The method itself, where its body can be seen and is the one that runs. Code nested in the body is part of it.</summary>
    private IReadOnlyList<IMethodSymbol> Followed(IMethodSymbol method, IOperation? receiver)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.DelegateInvoke
            || method.IsAbstract
            || method.DeclaringSyntaxReferences.IsEmpty
            || _apis.IsReferenced(method)
            || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed && receiver is not IInstanceReferenceOperation))
        {
            return System.Array.Empty<IMethodSymbol>();
        }

        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return new[] { method.PartialImplementationPart ?? method };
    }
}
