using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;
using NodaTime;

namespace Hojo.Tests.Combinations;

/// <summary>A line about the record is one row: whoever reads it reads the same.</summary>
public class RecordRowProperties
{
    private static readonly (Assessor Track, RecordBar[] Rows)[] Barring =
        [.. Catalogue.National.Tracks.Select(t => (Assessor.For(t), t.Rows.OfType<RecordBar>().ToArray())).Where(t => t.Item2.Length > 0)];

    private static readonly Gen<(IReadOnlyList<PastAward>? Record, bool? Answer, JapanTime On)> Told =
        from record in Gen.OneOf(Records.Record.Select(r => (IReadOnlyList<PastAward>?)r), Gen.Constant((IReadOnlyList<PastAward>?)null))
        from answer in Gen.Elements<bool?>(null, true, false)
        from moment in Records.Moment
        select (record, answer, moment);

    private static void Holds<T>(Gen<T> drawn, Action<T> claim) => Prop.ForAll(Arb.From(drawn), claim).Check(Seeded.Config(150));

    private static Verdict Of(Assessor track, RecordBar row, Case c, JapanTime on)
    {
        var rows = track.Compiled.Rows.Rows;
        var (judged, k) = (track.Judge(c, on), Enumerable.Range(0, rows.Count).First(n => rows[n] == row));
        return judged.NotMet[k] ? Verdict.NotMet : judged.Unknown[k] ? Verdict.Unknown : Verdict.Met;
    }

    [Fact]
    public void Every_reader_says_the_same_of_every_row()
    {
        var seen = new HashSet<Verdict>();
        Holds(Told, drawn => Assert.All(Barring, t =>
        {
            var c = Records.Answering(Records.Of(drawn.Record), drawn.Answer);
            var (assessed, standing) = (t.Track.Assess(c, drawn.On), t.Track.CheckRecord(c, drawn.On));
            var compared = Assert.Single(Comparing.Compare([t.Track.Track], c, drawn.On, all: true).All);
            Assert.All(t.Rows, row =>
            {
                var verdict = assessed.Findings.Single(f => f.Row == row.Id).Verdict;
                seen.Add(verdict);
                Assert.Equal(verdict, Of(t.Track, row, c, drawn.On));
                Assert.Equal(verdict, standing.Findings.SingleOrDefault(f => f.Row == row.Id)?.Holds switch
                {
                    null => Verdict.Met,
                    Openness.Barred => Verdict.NotMet,
                    _ => Verdict.Unknown,
                });
                if (verdict == Verdict.NotMet) Assert.True(compared.Prospect >= Prospect.NotEligible);
            });
            Assert.Equal(standing.Openness, compared.Standing.Openness);
        }));
        Assert.Equal(3, seen.Count);
    }

    /// <summary>What is told of the record is settled for good, and only what it leaves open is asked for.</summary>
    [Property(MaxTest = 150)]
    public void What_the_record_settles_no_answer_changes_and_none_is_asked_for(RecordAt drawn, bool told) => Assert.All(Barring, t =>
    {
        var c = Records.Of(told ? drawn.Record : null);
        var assessed = t.Track.Assess(c, drawn.On);
        Assert.All(t.Rows, row =>
        {
            var alone = Of(t.Track, row, c, drawn.On);
            if (alone != Verdict.Unknown)
                Assert.All(new bool?[] { true, false },
                    answer => Assert.Equal(alone, Of(t.Track, row, Records.Answering(c, answer), drawn.On)));
            else
            {
                Assert.Equal(Verdict.NotMet, Of(t.Track, row, Records.Answering(c, true), drawn.On));
                Assert.Equal(Verdict.Met, Of(t.Track, row, Records.Answering(c, false), drawn.On));
            }
        });
        var asked = assessed.Questions.Select(q => q.Fact).ToHashSet();
        Assert.DoesNotContain(asked, id => id.StartsWith("applicant.pastAwards", StringComparison.Ordinal));
        foreach (var row in t.Rows.GroupBy(r => r.Rule.Stated).Where(g => g.All(r => Of(t.Track, r, c, drawn.On) != Verdict.Unknown)))
            Assert.DoesNotContain(row.Key.Id, asked);
    });

    [Property(MaxTest = 400)]
    public void Telling_more_of_an_entry_never_contradicts(RecordAt drawn, byte first, byte second, byte third, byte fourth)
        => Assert.All(Barring, t =>
        {
            PastAward[] record = [.. drawn.Record.Where(DoesNotContradictItself)];
            Case less = Records.Of([.. record.Zip([first, second, third, fourth], (award, left) => Less(award, left))]),
                more = Records.Of(record);
            Assert.All(t.Rows, row =>
            {
                if (Of(t.Track, row, less, drawn.On) is var verdict and not Verdict.Unknown)
                    Assert.Equal(verdict, Of(t.Track, row, more, drawn.On));
            });
        });

    /// <summary>No application has a day before its own call opened.</summary>
    private static bool DoesNotContradictItself(PastAward award)
        => award.Track is null
            || Catalogue.National.Tracks.Where(t => Paths.Under(award.Track, t.Id) == Verdict.Met)
                .All(t => !(award.FirstDay < t.OpensNotBefore));

    private static PastAward Less(PastAward award, int left) => award with
    {
        Track = (left & 1) == 0 ? award.Track : null,
        Status = (left & 2) == 0 ? award.Status : null,
        AdoptedOn = (left & 4) == 0 ? award.AdoptedOn : null,
        DecidedOn = (left & 8) == 0 ? award.DecidedOn : null,
        CoversSameCosts = (left & 16) == 0 ? award.CoversSameCosts : null,
    };
}
