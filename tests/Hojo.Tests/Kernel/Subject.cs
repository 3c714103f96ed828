using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>A track that properties are tried on.</summary>
/// <param name="Track">The track.</param>
internal record Subject(Track Track)
{
    /// <summary>The most cases that are drawn for a track of the catalogue; HOJO_TIMES names another number.</summary>
    private static readonly int Few = int.TryParse(Environment.GetEnvironmentVariable("HOJO_TIMES"), out var chosen) ? chosen : 300;

    public Assessor Assessor { get; } = Assessor.For(Track);

    /// <summary>The formula of its grant.</summary>
    public Amount Formula => Track.Root;

    /// <summary>A case of which nothing is told.</summary>
    public Sheet Untold => Assessor.Grid.Read(new Case());

    /// <summary>How many cases are drawn where a track made for the kernel's sake would have so many.</summary>
    public virtual int Times(int usual) => Math.Clamp(usual * Few / 2_000, 1, Few);

    /// <summary>What the plan grants on a sheet that tells all it reads.</summary>
    public long Grant(Sheet sheet) => Assessor.Compiled.Plan.TrySolve(sheet.Cells, 0, out var grant, out _)
        ? grant
        : throw new InvalidOperationException($"{Track.Id}: the sheet does not tell all that the formula reads");
}
