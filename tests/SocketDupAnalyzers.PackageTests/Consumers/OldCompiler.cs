using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

/// <summary>Loads the analyzer in args[0] into the compiler that this program references and runs it on the file in args[1].</summary>
internal static class OldCompiler
{
    private static void Main(string[] args)
    {
        Console.WriteLine("compiler " + typeof(CSharpCompilation).Assembly.GetName().Version);

        var analyzers = Assembly.LoadFrom(args[0])
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Consumer",
            new[] { CSharpSyntaxTree.ParseText(File.ReadAllText(args[1])) },
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        foreach (var diagnostic in compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult())
        {
            var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
            Console.WriteLine($"line {line}: {diagnostic.Severity} {diagnostic.Id}");
        }
    }
}
