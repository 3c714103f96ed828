using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel;

public sealed partial class LoadTests
{
    [Theory]
    [InlineData("")]
    [InlineData("-cap")]
    [InlineData("cap-")]
    [InlineData("cap--sum")]
    [InlineData("Cap")]
    [InlineData("cap sum")]
    [InlineData("cap_sum")]
    [InlineData("cap/sum")]
    [InlineData("上限")]
    [InlineData("a-word-of-fifty-one-letters-that-goes-on-and-on-and")]
    public void A_row_whose_id_is_no_kebab_case_word_is_refused(string id)
        => Refused($"'{id}' is no row id: lower-case letters, digits and single hyphens are expected",
            () => new Note(id, Ja("記載"), At("記載")));

    [Theory]
    [InlineData("a")]
    [InlineData("3")]
    [InlineData("cap-2-sum")]
    [InlineData("a-word-of-just-forty-letters-that-goes-x")]
    public void A_kebab_case_word_is_a_row_id(string id) => Assert.Equal(id, new Note(id, Ja("記載"), At("記載")).Id);

    [Theory]
    [InlineData("")]
    [InlineData("/3")]
    [InlineData("a/")]
    [InlineData("a//3")]
    [InlineData("a/Third")]
    public void A_track_whose_id_is_no_path_of_words_is_refused(string id)
        => Refused($"'{id}' is no track id", () => new Track(id, Ja("枠"), [], Cost));

    [Theory]
    [InlineData("b/3", "b/3", "'b/3' is no round of a")]
    [InlineData("a", "a", "'a' is no round of a")]
    [InlineData("a/3", "a/4", "'a/4' is no track of a/3")]
    [InlineData("a/3", "a/3/x", "'a/3/x' is no track of a/3")] // a single track bears the id of its round
    public void A_round_whose_ids_do_not_belong_together_is_refused(string round, string track, string why)
        => Refused(why, () => new Round(new("a", Ja("補助金")), round, Ja("回"), new Track(track, Ja("枠"), [], Cost)));

    [Fact]
    public void A_round_without_a_track_is_refused()
        => Refused("a/3: a round without a track", () => new Round(new("a", Ja("補助金")), "a/3", Ja("回")));

    [Fact]
    public void A_rounding_below_one_yen_is_refused()
        => Refused("one yen or more is expected", () => new Rounding("zero", Ja("端数"), Yen(0), At("端数")));

    [Fact]
    public void A_fact_weighed_twice_is_refused()
        => Refused("a fact is weighed once", () => new LinearTest(Ja("和"), [(Cost, 1), (Cost, 2)], 0));

    [Fact]
    public void A_repayment_whose_rounding_is_not_among_the_rows_is_refused()
        => Refused("back: whole-yen is not among the rows",
            () => Load(Cost, new Repayment("back", Ja("返還"), Portion.Whole(Claims.Is(true)), WholeYen, At("返還"))));

    [Fact]
    public void A_repayment_of_what_a_special_raised_needs_a_figure_that_it_raises()
    {
        var special = new Special("special", Ja("特例"), Claims.Is(true), At("特例"));
        var back = new Repayment("back", Ja("返還"), Portion.Whole(Claims.Is(false)), WholeYen, At("返還")) { OnlyRaisedBy = special };
        Refused("back: special raises no figure", () => Load((Half * Cost).Rounded(WholeYen), Half, WholeYen, special, back));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("見出し", 0, 1)]
    [InlineData("見出し", 3, 2)]
    public void A_citation_needs_a_heading_and_lines_that_run_forward(string heading, int first, int last)
        => Refused("expected", () => Doc.At(heading, (first, last)));

    [Fact]
    public void A_case_that_states_what_a_fact_cannot_be_is_refused_with_the_fact_and_its_bounds()
    {
        var thrown = Assert.Throws<FactOutOfRangeException>(() => Real.Assessor.Grid.Read(new() { Applicant = new() { Employees = -1 } }));

        Assert.Equal(("applicant.employees", "従業員数は0人以上100,000人以下で指定してください(指定値 -1人)"), (thrown.Fact.Id, thrown.Problem.Ja));
        Assert.Throws<ArgumentOutOfRangeException>(() => Real.Untold.With(ApplicantFacts.Employees, 100_001));
    }

    [Fact]
    public void A_sheet_of_another_track_is_refused()
        => Refused("the sheet lies on another grid; read the case on that of shinjigyo-shinshutsu/3-digest",
            () => Real.Assessor.Judge(SampleTracks.All[1].Untold, new(2026, 3, 1, 9, 0)));
}
