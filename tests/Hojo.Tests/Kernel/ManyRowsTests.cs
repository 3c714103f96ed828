using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>Rows of each kind, judged by hand; and the same rows once more, beyond the sixty-fourth.</summary>
public sealed class ManyRowsTests
{
    private static readonly Sample Sample = ManyRows.Sample;

    [Fact]
    public void There_are_a_hundred_tested_rows() => Assert.Equal(100, Sample.Assessor.Compiled.Rows.Rows.Count);

    [Theory] //                        machinery   buildings outsourcing; −1 is not told
    [InlineData(Verdict.Met,      60_000_000, 40_000_000, -1)]
    [InlineData(Verdict.NotMet,   60_000_000, 39_999_999, -1)]
    [InlineData(Verdict.NotMet,   60_000_000, 39_999_999, 5_000_000)] // 外注費 does not count
    [InlineData(Verdict.Met,     100_000_000,         -1, -1)]
    [InlineData(Verdict.Unknown,  99_999_999,         -1, -1)]
    public void Investment_leaves_outsourcing_out(Verdict verdict, long machinery, long buildings, long outsourcing)
        => Judged("investment", verdict, Costs(machinery, buildings, outsourcing));

    [Theory]
    [InlineData(Verdict.Met,     30, 20,  49)]
    [InlineData(Verdict.NotMet,  30, 20,  50)] // as much is not less
    [InlineData(Verdict.NotMet,   0,  0,   0)]
    [InlineData(Verdict.Met,     30, -1,  29)]
    [InlineData(Verdict.Unknown, 30, -1,  30)]
    [InlineData(Verdict.Unknown, 30, 20,  -1)]
    [InlineData(Verdict.NotMet,   0,  0,  -1)] // nothing is less than nothing
    public void Outsourcing_is_less_than_the_rest(Verdict verdict, long machinery, long buildings, long outsourcing)
        => Judged("outsourcing-less", verdict, Costs(machinery, buildings, outsourcing));

    [Theory]
    [InlineData(Verdict.NotMet,        2,         3)] // exactly two thirds
    [InlineData(Verdict.Met,           1,         2)]
    [InlineData(Verdict.Met,     666_666, 1_000_000)]
    [InlineData(Verdict.NotMet,  666_667, 1_000_000)]
    [InlineData(Verdict.Unknown,       1,        -1)] // all of one, or a part of more
    [InlineData(Verdict.Met,           0,        -1)]
    [InlineData(Verdict.NotMet,  666_667,        -1)]
    [InlineData(Verdict.Unknown,      -1,         3)]
    public void Two_thirds_are_three_owned_to_two_issued(Verdict verdict, long owned, long issued)
        => Judged("two-thirds", verdict, (ManyRows.Owned, owned), (ManyRows.Issued, issued));

    [Theory] // 300人 in manufacturing, 100 in wholesale, 50 in services
    [InlineData(Verdict.Met,      50,  3)]
    [InlineData(Verdict.NotMet,   51,  3)]
    [InlineData(Verdict.Met,     100,  2)]
    [InlineData(Verdict.NotMet,  301,  1)]
    [InlineData(Verdict.Met,      50, -1)] // in any trade
    [InlineData(Verdict.Unknown,  51, -1)]
    [InlineData(Verdict.Unknown, 300, -1)]
    [InlineData(Verdict.NotMet,  301, -1)]
    [InlineData(Verdict.Unknown,  -1,  1)]
    public void Headcount_is_held_against_the_table_of_trades(Verdict verdict, long employees, long trade)
        => Judged("size", verdict, (ManyRows.Employees, employees), (ManyRows.Trade, trade));

    [Theory] // 2.5% in manufacturing, else 3.0%; or 1.0% with up to 5人. A tenth of a per cent is 2,000 halves of 0.0001%
    [InlineData(Verdict.Met,     50_000,  1, 100)]
    [InlineData(Verdict.NotMet,  49_999,  1, 100)]
    [InlineData(Verdict.Met,     60_000, -1,  -1)]
    [InlineData(Verdict.Unknown, 59_999, -1, 100)]
    [InlineData(Verdict.NotMet,  49_999, -1, 100)]
    [InlineData(Verdict.Met,     20_000, -1,   5)]
    [InlineData(Verdict.NotMet,  19_999,  3,   5)]
    [InlineData(Verdict.Unknown, 20_000,  3,  -1)]
    public void Wages_reach_the_table_or_a_lower_bound_for_the_small(Verdict verdict, long payroll, long trade, long employees)
        => Judged("wage", verdict, (ManyRows.Payroll, payroll * (Growth.AStated / 2L)),
            (ManyRows.Trade, trade), (ManyRows.Employees, employees));

    [Theory] // a half is 2 × 9,009,000 half steps
    [InlineData(Verdict.Met,     18_017_999)]
    [InlineData(null,            18_018_000)] // exactly half: the office decides
    [InlineData(Verdict.NotMet,  18_018_001)]
    [InlineData(Verdict.Unknown,         -1)]
    public void Exactly_half_of_the_votes_is_left_open(Verdict? verdict, long votes) => Judged("parent", verdict, (ManyRows.Votes, votes));

    [Theory]
    [InlineData(Verdict.Met,     15_000_000, 0,  0)]
    [InlineData(Verdict.NotMet,  14_999_999, 0,  0)]
    [InlineData(Verdict.Unknown,         -1, 0,  0)]
    public void A_floor_is_held_against_the_grant(Verdict verdict, long machinery, long buildings, long outsourcing)
        => Judged("floor", verdict, Costs(machinery, buildings, outsourcing));

    [Theory]
    [InlineData("at-least-43", 42, 43, Verdict.Met)]
    [InlineData("over-43", 104, 103, Verdict.Met)] // above 103点 is excluded
    public void Bounds_turn_at_their_value(string row, long missing, long holding, Verdict verdict)
    {
        Judged(row, Verdict.NotMet, (ManyRows.Score, missing));
        Judged(row, verdict, (ManyRows.Score, holding));
    }

    private static (Fact, long)[] Costs(long machinery, long buildings, long outsourcing)
        => [(ManyRows.Machinery, machinery), (ManyRows.Buildings, buildings), (ManyRows.Outsourcing, outsourcing)];

    /// <summary>Null is open; the row of this id and the one beyond the sixty-fourth, where there is one.</summary>
    private static void Judged(string row, Verdict? verdict, params (Fact Fact, long Cell)[] told)
    {
        var sheet = told.Where(t => t.Cell >= 0).Aggregate(Sample.Untold, (s, t) => s.With(t.Fact, t.Cell));
        var judgement = Sample.Assessor.Judge(sheet, new(2026, 3, 1, 9, 0));
        var places = Sample.Assessor.Compiled.Rows.Rows.Select((r, k) => (r.Id, k)).Where(x => x.Id == row || x.Id == row + "-again")
            .Select(x => x.k).ToArray();

        Assert.NotEmpty(places);
        Assert.All(places, k => Assert.Equal((verdict is null, verdict == Verdict.Unknown, verdict == Verdict.NotMet),
            (judgement.Open[k], judgement.Unknown[k], judgement.NotMet[k])));
    }
}
