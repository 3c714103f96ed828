using System.Reflection;
using System.Runtime.Loader;
using Program = Hojo.Tool.Program;

namespace Hojo.Tests.Tool;

/// <summary>What the tool loads, seen from a load context in which nothing else runs: NRules is for those who ask for the rules.</summary>
public sealed class LoadedAssembliesTests
{
    public static TheoryData<string> WithoutRules => ["assess", "settle", "questions", "calendar", "compare", "solve"];

    [Theory, MemberData(nameof(WithoutRules))]
    public void No_assembly_of_NRules_is_loaded_where_no_rules_are_asked_for(string command)
        => Assert.Equal(["Hojo.Model", "Hojo.Reports", "Hojo.Rules", "Hojo.Tool"], OfRules(command, Ran.Sample("raised-cap")));

    [Fact]
    public void Rules_are_answered_by_NRules()
        => Assert.Equal(["Hojo.Model", "Hojo.Reports", "Hojo.Rules", "Hojo.Rules.NRules", "Hojo.Tool", "NRules", "NRules.RuleModel"],
            OfRules("assess", Ran.Sample("raised-cap"), "--rules"));

    /// <summary>Hojo's own assemblies and those of NRules that one run of the tool loads.</summary>
    private static IEnumerable<string> OfRules(params string[] args)
    {
        var apart = new Apart();
        using StringWriter output = new(), error = new();
        var run = apart.LoadFromAssemblyPath(typeof(Program).Assembly.Location).GetType(typeof(Program).FullName!)!
            .GetMethod(nameof(Program.Run))!;
        var exit = run.Invoke(null, [args, Stream.Null, output, error]);
        Assert.Equal((0, ""), (exit, error.ToString()));
        string[] loaded = [.. apart.Assemblies.Select(a => a.GetName().Name!)
            .Where(name => name.StartsWith("Hojo", StringComparison.Ordinal) || name.Contains("NRules", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        apart.Unload();
        return loaded;
    }

    /// <summary>Loads everything beside the tests anew, so that what other tests have loaded does not count.</summary>
    private sealed class Apart() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll") is var file && File.Exists(file)
                ? LoadFromAssemblyPath(file)
                : null;
    }
}
