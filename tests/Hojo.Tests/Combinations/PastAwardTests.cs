using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Combinations;

/// <summary>An entry of the record: what its status and its days tell, and what its id says.</summary>
public class PastAwardTests
{
    private static readonly AwardStatus[] Adopted = [AwardStatus.Adopted, AwardStatus.Decided, AwardStatus.Completed, AwardStatus.Declined,
        AwardStatus.Revoked];

    [Fact]
    public void A_day_tells_something_of_a_status_that_is_not_told()
    {
        var award = new PastAward(AwardedProgramme.ItDonyu);
        Assert.Equal(Verdict.Unknown, award.Came(Adopted));
        Assert.Equal(Verdict.Met, (award with { AdoptedOn = new(2025, 1, 1) }).Came(Adopted));
        Assert.Equal(Verdict.Unknown, (award with { AdoptedOn = new(2025, 1, 1) }).Came([AwardStatus.Adopted]));
        Assert.Equal(Verdict.NotMet, (award with { DecidedOn = new(2025, 1, 1) }).Came([AwardStatus.Adopted]));
        Assert.Equal(Verdict.Met, (award with { CompletedOn = new(2025, 1, 1) }).Came([AwardStatus.Completed, AwardStatus.Revoked]));
        Assert.Equal(Verdict.NotMet, (award with { Status = AwardStatus.Rejected }).Came(Adopted));
    }

    [Theory]
    [InlineData("it-donyu/2024", "it-donyu/2024/normal", Verdict.Met)]
    [InlineData("it-donyu/2025/normal", "it-donyu/2025/normal-large", Verdict.NotMet)] // words, not letters
    [InlineData("it-donyu/2024/normal", "it-donyu/2024", Verdict.Unknown)]
    [InlineData("it-donyu/2024/normal", "it-donyu", Verdict.Unknown)]
    [InlineData("it-donyu/2024/normal", "it-donyu/2023", Verdict.NotMet)]
    [InlineData("jizokuka/*/sotsugyo", "jizokuka/9/sotsugyo", Verdict.Met)]
    [InlineData("jizokuka/*/sotsugyo", "jizokuka/9", Verdict.Unknown)]
    [InlineData("jizokuka/*/sotsugyo", "jizokuka/9/tsujo", Verdict.NotMet)]
    public void An_id_lies_under_a_pattern_word_by_word(string pattern, string path, Verdict verdict)
        => Assert.Equal(verdict, Paths.Under(pattern, path));

    [Fact]
    public void Every_programme_of_the_catalogue_can_stand_in_a_record()
    {
        var known = Enum.GetValues<AwardedProgramme>().Select(Paths.Of).ToHashSet();
        Assert.All(Catalogue.National.Rounds, round => Assert.Contains(round.Programme.Id, known));
        Assert.Equal(["jigyo-saikochiku", "other"], known.Except(Catalogue.National.Rounds.Select(r => r.Programme.Id)).Order());
    }
}
