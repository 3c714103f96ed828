using Hojo.JGrants;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.JGrants;

/// <summary>What docs/jgrants.md shows is what happens.</summary>
public class GuideExamples
{
    [Fact]
    public void Records_are_matched_and_the_round_is_asked_whether_it_is_open()
    {
        var (path, on) = (Samples.Path("search"), new JapanTime(2025, 7, 10, 12, 0));
        List<SubsidyMatch> matches = [];
        Dictionary<string, Verdict> open = [];

        SubsidyResponse answered = SubsidyResponse.Read(File.ReadAllBytes(path));
        foreach (SubsidyRecord record in answered.Result)
            matches.Add(SubsidyMatch.Of(record, Catalogue.National));

        SubsidyMatch match = matches[0];
        foreach (string track in match.Tracks)                       // none where nothing is matched: match.Why says why
            open[track] = Catalogue.National.Track(track).OpenOn(on);

        Assert.Equal(["monodzukuri/20", "jizokuka/20", "", "", "", ""], matches.Select(m => string.Join(" ", m.Rounds)));
        Assert.Equal([Verdict.Met, Verdict.Met], open.Values);
    }
}
