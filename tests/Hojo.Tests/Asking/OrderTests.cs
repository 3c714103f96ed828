using FsCheck;
using FsCheck.Fluent;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Asking;

/// <summary>How many questions it takes to settle every sample case, and many that are drawn, counted by holding the talk.</summary>
public sealed class OrderTests
{
    private static readonly (string Sample, int Facts, int Needed, Counts Counts)[] Counted =
        [.. QuestionSession.Samples.Select(s => (s.Sample, s.Talk.InDocument.Count, s.Talk.Needed, s.Talk.Counted))];

    private static readonly IReadOnlyList<DrawnTalks> Published = DrawnTalks.Published;

    /// <summary>A requirement that can be met in several ways is asked about by the shortest way first. Who goes the longer way answers
    /// one question more than a form in the document's order, if that happens to begin with the longer way; who goes the last of
    /// several equal ones answers as many.</summary>
    [Fact]
    public void The_library_asks_less_than_a_form_in_the_document_s_order()
    {
        Assert.Equal(["jizokuka-kyodo-2", "kyocho-shien-hosho"],
            Counted.Where(c => c.Counts.Library > c.Counts.Form).Select(c => c.Sample));
        Assert.Equal(["jizokuka-kyodo-2", "kyocho-shien-hosho", "seicho-kasokuka-2"],
            Counted.Where(c => c.Counts.Library > c.Counts.Document).Select(c => c.Sample));
        Assert.Equal(["chiiki-brand", "shihonsei-retsugo-loan"],
            Counted.Where(c => c.Counts.Library == c.Counts.Form && c.Needed < c.Counts.Form).Select(c => c.Sample));
        var all = Counts.Sum(Counted.Select(c => c.Counts));
        Assert.True(all.Library < all.Document);
        Assert.True(all.Library * 5 < all.Form * 4);
    }

    [Fact]
    public void No_talk_is_shorter_than_the_facts_that_none_can_do_without()
        => Assert.All(Counted, c => Assert.InRange(c.Needed, 0, new[] { c.Counts.Library, c.Counts.Document, c.Counts.Form }.Min()));

    /// <summary>Other cases at each HOJO_SEED, and as many as HOJO_TIMES says.</summary>
    [Fact]
    public void Drawn_applicants_are_asked_less_than_by_a_form_in_the_document_s_order()
    {
        var groups = DrawnTalks.Of(subject => subject.Times(20), Seeded.Config(1).WithQuietOnSuccess(true));
        foreach (var passes in new[] { true, false })
        {
            var all = Counts.Sum(groups.SelectMany(g => g.Of(passes)));
            Assert.True(all.Library < all.Document);
            Assert.True(all.Document < all.Form);
        }
    }

    /// <summary>But for two whose documents begin with what refuses most that are drawn: the form is done sooner with those.</summary>
    [Fact]
    public void In_no_programme_do_drawn_applicants_answer_more_than_a_form_asks()
    {
        Assert.All(Published.Select(programme => Counts.Sum(programme.Passed)), c => Assert.InRange(c.Library, 0, c.Form));
        Assert.Equal(["jizokuka-sogyo", "global-south"], Published
            .Where(programme => Counts.Sum(programme.Refused) is var c && c.Library > c.Form).Select(programme => programme.Programme));
    }

    [Theory]
    [InlineData("docs/questions.md")]
    [InlineData("docs/questions.ja.md")]
    public void The_published_tables_are_what_is_counted(string page)
        => Approved.Equal(page, new QuestionsPage(Counted, Published).Over(File.ReadAllText(Path.Combine(Approved.Root, page))));
}
