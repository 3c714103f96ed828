using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>What a growth is held against: what the document prints, or the applicant's own target where that is higher.</summary>
/// <param name="Own">目標値: the applicant's own; <see langword="null"/> where the document measures by what it prints.</param>
/// <param name="Printed">基準値, where one value is printed.</param>
/// <param name="Table">基準値, where a table is.</param>
internal sealed record GrowthTarget(Fact<Growth>? Own, Growth? Printed, Figure<Growth>? Table)
{
    /// <summary>Every fact that it depends on.</summary>
    public IEnumerable<Fact> Facts => new Fact?[] { Table?.By, Own }.OfType<Fact>();

    /// <summary>Where what is printed lies on the grid.</summary>
    public IReadOnlyList<long> Cells => Printed is { } value ? [value.Position] : Table!.Cells;

    /// <summary>What is printed is reached.</summary>
    public Condition Reached(Fact<Growth> growth) => Printed is { } value ? growth >= value : growth >= Table!;

    /// <summary>The target in words.</summary>
    public Bilingual Words()
    {
        Bilingual printed = Printed is { } value ? (value.ToString(), value.ToString()) : (Table!.Text.Ja, Table.Text.En);
        return Own is null ? printed : ($"{Own.Label.Ja}({printed.Ja}以上)", $"{Own.Label.En} (at least {printed.En})");
    }
}
