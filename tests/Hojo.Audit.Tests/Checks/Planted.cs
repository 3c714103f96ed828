using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Audit.Tests.Checks;

/// <summary>A round in which nothing is wrong: half of the costs up to 500万円, 1,000万円 from 21 people on. A test puts its fault
/// into it.</summary>
internal sealed record Planted
{
    public static readonly Fact<int> Employees
        = Facts.Count("extensions.planted.employees", ("従業員数", "employees"), ("人", "people"), 0, 10_000);
    public static readonly Fact<int> Sites = Facts.Count("extensions.planted.sites", ("拠点数", "sites"), ("か所", "sites"), 0, 100);
    public static readonly Fact<bool> Raises = Facts.YesNo("extensions.planted.raises", ("賃上げ", "raises wages"));
    public static readonly Fact<bool> Founds = Facts.YesNo("extensions.planted.founds", ("創業", "founds"));
    public static readonly Fact<Yen> Machinery = Facts.Money("extensions.planted.machinery", ("機械装置費", "machinery"));

    private static readonly Source Doc = new("PLANTED", "試験のための公募要領", "Hojo", SourceRank.Guideline, new(2026, 1, 1), new('0', 64));
    private static readonly Programme Programme = new("planted", ("試験", "planted"));

    /// <summary>補助上限額, by employees.</summary>
    public Figure<Yen> Cap { get; init; } = TableOf("cap-sum", (UpTo(20), Man(500)), (AtLeast(21), Man(1_000)));

    /// <summary>What is tested, or raises a figure.</summary>
    public IReadOnlyList<Provision> Rows { get; init; } = [];

    /// <summary>Another limit, over the ceiling, and the figure that it rests on.</summary>
    public (Figure<Yen> Sum, Limit Row)? Outer { get; init; }

    /// <summary>Who has half of the costs; all others have a third.</summary>
    public Condition? HalfFor { get; init; }

    public Round Round => new(Programme, "planted/1", Ja("第1回"), Track("planted/1"));

    public static Round Of(params Provision[] rows) => new Planted { Rows = rows }.Round;

    /// <summary>A round of two tracks, each with its rows.</summary>
    public static Round Of(Provision[] first, Provision[] second) => new(Programme, "planted/1", Ja("第1回"),
        new Planted { Rows = first }.Track("planted/1/first"), new Planted { Rows = second }.Track("planted/1/second"));

    /// <summary>A round with a window, as the first or a later one.</summary>
    public static Round Open(string number, PrintedDate opens, PrintedDate closes) => new(Programme, $"planted/{number}", Ja($"第{number}回"),
        new Planted { Rows = [new Window("window", Ja("公募期間"), opens, closes, At(1))] }.Track($"planted/{number}"));

    public static Bilingual Ja(string text) => (text, text);

    public static Citation At(int page) => Doc.At("試験", page);

    public static Requirement Requires(string id, Condition when) => new(id, Ja(id), when, At(2));

    public static Exclusion Excludes(string id, Condition when) => new(id, Ja(id), when, At(2));

    public static Figure<Yen> TableOf(string id, params (Band Band, Yen Sum)[] rows)
        => new(id, Ja(id), At(3), Scales.Money, Ja(""), Employees, Array.ConvertAll(rows, row => row.Band), [],
            Array.ConvertAll(rows, row => new[] { row.Sum }));

    /// <summary>One sum, and those that take its place while a condition holds.</summary>
    public static Figure<Yen> Raised(params (string Name, Condition When, Yen Sum)[] columns)
        => columns.Aggregate(SumOf("cap-sum", Ja("補助上限額"), Man(500), At(3)), (sum, c) => sum.When(Ja(c.Name), c.When, c.Sum));

    private Track Track(string id)
    {
        var rate = RateOf("rate", Ja("補助率"), 1, 2, At(3));
        var cap = new Limit("cap", Ja("上限"), Cap, At(3));
        var yen = new Rounding("yen", Ja("切捨て"), Yen(1), At(3));
        var other = RateOf("other-rate", Ja("それ以外の補助率"), 1, 3, At(3));
        var part = HalfFor is { } half ? Amount.Either(half, rate * Machinery, other * Machinery) : rate * Machinery;
        Provision[] others = HalfFor is null ? [] : [other], outer = Outer is { } o ? [o.Sum, o.Row] : [];
        var granted = part.AtMost(cap);
        return new(id, Ja("試験枠"), [.. Rows, new Expense("machinery", Ja("機械装置費"), Machinery, At(2)), rate, Cap, cap, .. others, .. outer,
                yen],
            (Outer is { Row: var limit } ? granted.AtMost(limit) : granted).Rounded(yen));
    }
}
