using Microsoft.CodeAnalysis;

namespace Hojo.Facts.Generator;

/// <summary>Writes, from the declarations on the properties of a case, what reads a case file and describes its members (in Hojo.Model,
/// where the case stands in source) or the facts that rows see (in Hojo.Rules, which refers to it).</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Text is compared with text: while no declaration changes, nothing is written again.
        var files = context.CompilationProvider.SelectMany(static (compilation, cancellation) => Files(compilation));
        context.RegisterSourceOutput(files, static (output, file) => file.AddTo(output));
    }

    private static IEnumerable<Written> Files(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Hojo.Model.CaseFile") is not { } root) return [];
        var reading = new Declarations(root);
        if (reading.Faults.Count > 0) return reading.Faults;
        return SymbolEqualityComparer.Default.Equals(root.ContainingAssembly, compilation.Assembly)
            ? [.. ShapeSource.Of(reading), MemberSource.Of(reading), ConsistencySource.Of(reading), ToldSource.Of(reading)]
            : VocabularySource.Of(reading);
    }
}
