using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Audit.Tests;

/// <summary>A round of one track in which each test changes what it looks at: up to 50 employees; half of the costs, up to 500万円, and up to
/// 1,000万円 from 21 employees on.</summary>
internal sealed record Draft
{
    public static readonly Fact<int> Employees =
        Facts.Count("extensions.draft.employees", ("従業員数", "employees"), ("人", "people"), 0, 10_000);
    public static readonly Fact<Yen> Machinery = Facts.Money("extensions.draft.machinery", ("機械装置費", "machinery"));

    public string Id { get; init; } = "draft/1";
    public Condition Size { get; init; } = Employees <= 50;
    public string SizeText { get; init; } = "従業員50人以下";
    public Rate Rate { get; init; } = new(1, 2);
    public int SmallMost { get; init; } = 20;
    public Yen SmallCap { get; init; } = Man(500);
    public int Page { get; init; } = 3;
    public string Sha { get; init; } = new('0', 64);
    public string? Reading { get; init; }
    public IReadOnlyList<string> Duties { get; init; } = ["report", "books"];

    public Round Round => new(new("draft", ("試験", "draft")), Id, ("第1回", "round 1"), Track);

    public Track Track
    {
        get
        {
            Citation at = new Source("DRAFT", "試験のための公募要領", "Hojo", SourceRank.Guideline, new(2026, 1, 1), Sha).At("試験", Page);
            var rate = RateOf("rate", ("補助率", "rate"), Rate.Numerator, Rate.Denominator, at);
            Figure<Yen> sum = new("cap-sum", ("補助上限額", "ceiling"), at, Scales.Money, ("", ""), Employees,
                [UpTo(SmallMost), AtLeast(SmallMost + 1)],
                [], [[SmallCap], [Man(1_000)]]);
            Limit cap = new("cap", ("補助上限額まで", "up to the ceiling"), sum, at);
            Rounding yen = new("yen", ("1円未満切捨て", "whole yen"), Yen(1), at);
            Requirement size = new("size", (SizeText, SizeText), Size, at) { Reading = Reading is null ? null : (Reading, Reading) };
            return new(Id, ("試験枠", "draft track"),
                [size, new Expense("machinery", ("機械装置費", "machinery"), Machinery, at), rate, sum, cap, yen,
                    .. Duties.Select(id => new Duty(id, (id, id), at))],
                (rate * (Amount)Machinery).AtMost(cap).Rounded(yen));
        }
    }
}
