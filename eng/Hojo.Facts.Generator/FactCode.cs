namespace Hojo.Facts.Generator;

/// <summary>One fact as the vocabulary writes it.</summary>
internal sealed record FactCode(Member Member, string Path, string Read, string Home, int Turn)
{
    public string Name => Member.Said.Word("As") ?? Member.Property;

    public string TypeName => Member.TypeName;

    /// <summary>The expression that makes it.</summary>
    public string Made(ILookup<string, FactCode> homes)
    {
        var label = Code.Label(Member.Said.Words("Member")!.Value, Turn);
        var part = Turn > 0 ? Read.Substring(0, Read.LastIndexOf('.')) + ", " : "";
        var read = Others.Length > 0 ? $"{Read} ?? {Name}Else({part}c)" : Read;
        var (unit, bounds) = (Code.Label(Member.Unit()!.Value), $"{Bounds.Least}, {Bounds.Most}");
        return $"new Fact<{TypeName}>({Code.Text(Path)}, {label}, {unit}, {Scale}, static c => {read}, {bounds}){Properties(homes)}";
    }

    /// <summary>The places that tell it while its own is left out.</summary>
    private string[] Others
        => [.. Member.Said.OrElse.Select(at => at[0] == '.' ? Path.Substring(0, Path.LastIndexOf('.')) + at : at)];

    private string Scale => Member.Kind switch
    {
        Kind.Money => "Scales.Money",
        Kind.Count => "Scales.Count",
        Kind.YesNo => "Scales.Flag",
        Kind.Date => "Scales.Date",
        Kind.Growth => "Scales.Growth",
        Kind.Share => "Scales.Share",
        _ => $"Scales.Choice(static ({TypeName} choice) => (int)choice)",
    };

    private (string Least, string Most) Bounds => Member.Kind switch
    {
        Kind.Money => ($"Yen.Of({Member.Least()})", $"Yen.Of({Member.Most()})"),
        Kind.Count => (Member.Least(), Member.Most()),
        Kind.YesNo => ("false", "true"),
        Kind.Date => ("new LocalDate(1868, 1, 1)", "new LocalDate(2100, 12, 31)"),
        Kind.Growth => ("Growth.Of(new Percent(-100))", "Growth.Of(Growth.Most)"),
        Kind.Share => ("new Rate(0, 1)", $"new Rate({Code.Number(Member.Said.UpTo)}, 1)"),
        _ => ($"{TypeName}.{Member.Words.First}", $"{TypeName}.{Member.Words.Last}"),
    };

    private string Properties(ILookup<string, FactCode> homes)
    {
        var said = Member.Said;
        string?[] all =
        [
            said.Flag("Declared") ? "Declared = true" : null,
            said.Flag("Happened") ? "Ease = Ease.Standing" : null,
            Others.Length > 0 ? $"ToldElsewhere = [{string.Join(", ", Others.Select(Code.Text))}]" : null,
            said.Word("Whole") is { } whole ? $"Whole = global::{homes[whole].Single().Home}.{homes[whole].Single().Name}" : null,
        ];
        return all.Any(p => p is not null) ? $" {{ {string.Join(", ", all.Where(p => p is not null))} }}" : "";
    }
}
