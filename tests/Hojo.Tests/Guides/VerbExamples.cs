using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Guides;

/// <summary>What the guides on settling, the calendar, combining and solving show is what happens.</summary>
public class VerbExamples
{
    private static CaseFile Sample(string name)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", name)));

    [Fact]
    public void A_settlement_is_a_range_until_all_is_reported()
    {
        var file = Sample("settle-two-of-five-years.json");

        Settlement settlement = Catalogue.National[file.Track!].Settle(file.Case);
        YenRange? due = settlement.Total;                            // 18,000,000円〜50,000,000円
        IReadOnlyList<Question> report = settlement.Questions;       // the results that are still to be reported
        RepaymentFinding first = settlement.Rows[0];                 // each with its portion, its base and its citation

        Assert.Equal(new YenRange(Yen.Of(18_000_000), Yen.Of(50_000_000)), due);
        Assert.Contains(report, question => question.Fact.StartsWith("results.", StringComparison.Ordinal));
        Assert.Equal(Yen.Of(10_000_000), first.Due!.Value.Least);
    }

    [Fact]
    public void A_calendar_is_written_for_other_programs()
    {
        var (company, on) = (Sample("raised-cap.json").Case, new JapanTime(2026, 3, 12, 17, 45));

        IReadOnlyList<CalendarEntry> entries = Catalogue.National["shinjigyo-shinshutsu/3-digest"].Calendar(company, from: on.Date);
        string ics = CalendarFile.Write(entries, on, Lang.Ja);       // RFC 5545; the same question gives the same file

        Assert.Contains("DTSTART:20260326T090000Z", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_says_what_holds_and_by_which_line()
    {
        PairFinding pair = Catalogue.National.Pair("jizokuka/17", "jizokuka-sogyo/1");
        PairVerdict verdict = pair.Verdict;                          // Barred: one application in the call
        Citation why = pair.Says[0].Citation;                        // the line that says so

        var told = new Case { Applicant = new() { PastAwards = [new(AwardedProgramme.Monodzukuri, AdoptedOn: new(2025, 6, 30))] } };
        RecordCheck record = Catalogue.National["shinjigyo-shinshutsu/3-digest"].CheckRecord(told, new JapanTime(2026, 3, 1, 9, 0));
        Openness openness = record.Openness;                         // Barred: 16 months from the adoption are not over

        Assert.Equal(PairVerdict.Barred, verdict);
        Assert.Equal("JIZ-17", why.Source.Id);
        Assert.Equal(Openness.Barred, openness);
    }

    [Fact]
    public void The_least_cost_holds_to_the_yen()
    {
        var file = Sample("circular-outsourcing.json");
        var assessor = Catalogue.National[file.Track!];

        Solution solution = assessor.Solve(file.Case, [Goal.Of(new Yen(20_000_000)), Goal.Cap], file.On!.Value);
        CostAnswer machinery = solution.Costs.First(answer => answer.Fact == "costs.machinery");
        Yen? least = machinery.Cost;                                 // 38,000,000円
        Yen? justMissed = machinery.OneYenLess;                      // 19,999,999円: what a yen less would bring

        var headcount = assessor.CurveFacts.Single(fact => fact.Id == "applicant.employees");
        Curve curve = assessor.Curve(file.Case, headcount, file.On.Value);
        IReadOnlyList<Cliff> cliffs = curve.Cliffs;                  // each jump, with the rows that make it

        Assert.Equal((Yen.Of(38_000_000), Yen.Of(19_999_999)), (least, justMissed));
        Assert.NotEmpty(curve.Segments);
        Assert.NotNull(cliffs);
    }
}
