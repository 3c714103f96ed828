using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Combinations;

/// <summary>A record of thousands of entries, which no file may state but a program can: answers stay as many as for a short
/// one, and as small as the record itself.</summary>
public class LongRecordTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Assessor[] Reading = [.. Catalogue.National.Tracks.Select(Assessor.For)];

    [Fact]
    public void There_is_one_finding_a_row_however_long_the_record()
        => Assert.All(Reading, track => Assert.Equal(Rows(track.CheckRecord(Of(400), On)), Rows(track.CheckRecord(Of(4_000), On))));

    [Fact]
    public void Ten_times_the_record_takes_ten_times_the_memory_at_most()
    {
        var (short_, long_) = (Of(2_000), Of(20_000));
        Allocated(short_);

        Assert.InRange(Allocated(long_), 0, 12 * Allocated(short_));
    }

    private static long Allocated(Case c)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Comparing.Compare(Catalogue.National.Tracks, c, On);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string[] Rows(RecordCheck check) => [.. check.Findings.Select(f => f.Row)];

    /// <summary>Of all programmes; some with a day, some without.</summary>
    private static Case Of(int entries) => new()
    {
        Applicant = new()
        {
            PastAwards =
            [
                .. Enumerable.Range(0, entries).Select(k => new PastAward(Programmes[k % Programmes.Length])
                {
                    Status = k % 3 == 0 ? null : AwardStatus.Adopted,
                    AdoptedOn = k % 2 == 0 && k % 3 != 0 ? new LocalDate(2025, 4, 1).PlusDays(k % 300) : null,
                }),
            ],
        },
    };

    private static AwardedProgramme[] Programmes { get; } = [.. Enum.GetValues<AwardedProgramme>().Where(p => p != 0)];
}
