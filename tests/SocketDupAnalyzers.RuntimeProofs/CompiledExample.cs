using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using SocketDupAnalyzers.Tests.Support;

namespace SocketDupAnalyzers.RuntimeProofs;

/// <summary>An example compiled in memory and loaded into a context of its own, which is unloaded with it.</summary>
internal sealed class CompiledExample : IDisposable
{
    private readonly AssemblyLoadContext _context = new("example", isCollectible: true);
    private readonly Assembly _assembly;

    public CompiledExample(byte[] image) => _assembly = _context.LoadFromStream(new MemoryStream(image));

    /// <summary>The library of <paramref name="sources"/> together with the duplicating method that pages and samples use.</summary>
    public static byte[] Compile(params string[] sources) => Compile(ExampleOptions.Compilation, sources);

    /// <summary>The same as a program.</summary>
    public static byte[] CompileProgram(params string[] sources) => Compile(ExampleOptions.Compilation.WithOutputKind(OutputKind.ConsoleApplication), sources);

    private static byte[] Compile(CSharpCompilationOptions options, string[] sources)
    {
        var trees = sources.Append(Repository.SocketDuplication).Select(text => CSharpSyntaxTree.ParseText(text, ExampleOptions.Parse));
        using var image = new MemoryStream();
        EmitResult result = CSharpCompilation.Create("Example", trees, ExampleOptions.References, options).Emit(image);
        Diagnostic[] problems = result.Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).ToArray();
        return problems.Length == 0
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString())));
    }

    public static CompiledExample Of(string source) => new(Compile(source));

    /// <summary>Runs the program and returns its exit code.</summary>
    public int Run(string[] arguments) => (int)_assembly.EntryPoint!.Invoke(null, [arguments])!;

    /// <summary>Calls a static method and lets its own exception through.</summary>
    public object? Call(string type, string method, params object[] arguments)
    {
        try
        {
            return _assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, arguments);
        }
        catch (TargetInvocationException failure) when (failure.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException);
            throw;
        }
    }

    /// <summary>Makes an object of a type that has one constructor.</summary>
    public object Create(string type, params object[] arguments) => _assembly.GetType(type, throwOnError: true)!.GetConstructors()[0].Invoke(arguments);

    /// <summary>Calls a method of an object that was made here.</summary>
    public object? Call(object instance, string method, params object[] arguments) => instance.GetType().GetMethod(method)!.Invoke(instance, arguments);

    public void Dispose() => _context.Unload();
}
