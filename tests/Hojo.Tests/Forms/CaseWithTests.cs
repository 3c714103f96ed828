using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>A case is told place by place, by ids and values alone.</summary>
public class CaseWithTests
{
    private static readonly Case Empty = new();

    [Fact]
    public void Each_kind_of_value_goes_to_its_place()
    {
        var told = Empty.With("costs.machinery", Yen.Of(25_000_000)).With("applicant.employees", 12).With("applicant.soleProprietor", false)
            .With("plan.prefecture", Prefecture.Kyoto).With("applicant.foundedOn", new LocalDate(2014, 4, 1))
            .With("applicant.ownership.parentVotes", new Rate(2, 3)).With("plan.payroll", Growth.Of(new(2.50m)));

        Assert.Equal(Yen.Of(25_000_000), told.Costs.Machinery);
        Assert.Equal(12, told.Applicant.Employees);
        Assert.False(told.Applicant.SoleProprietor);
        Assert.Equal(Prefecture.Kyoto, told.Plan.Prefecture);
        Assert.Equal(new(2014, 4, 1), told.Applicant.FoundedOn);
        Assert.Equal(new(2, 3), told.Applicant.Ownership.ParentVotes);
        Assert.Equal(Growth.Of(new(2.5m)), told.Plan.Payroll);
        Assert.Null(told.Applicant.Capital);
    }

    [Theory]
    [InlineData("costs.machinery", "25000000", "25,000,000円")]
    [InlineData("applicant.employees", "12", "12")]
    [InlineData("applicant.soleProprietor", "true", "True")]
    [InlineData("plan.prefecture", "kyoto", "Kyoto")]
    [InlineData("plan.prefecture", "京都府", "Kyoto")]
    [InlineData("applicant.ownership.parentVotes", "10%", "10%")]
    [InlineData("plan.payroll", "2.5", "2.5%")]
    public void A_text_is_taken_as_a_case_file_writes_it(string id, string text, string shown)
    {
        var told = Empty.With(id, text);
        object? value = id switch
        {
            "costs.machinery" => told.Costs.Machinery,
            "applicant.employees" => told.Applicant.Employees,
            "applicant.soleProprietor" => told.Applicant.SoleProprietor,
            "plan.prefecture" => told.Plan.Prefecture,
            "applicant.ownership.parentVotes" => told.Applicant.Ownership.ParentVotes,
            _ => told.Plan.Payroll,
        };

        Assert.Equal(shown, value!.ToString());
    }

    /// <summary>¥30,000,000 to ¥36,000,000 in 3 years is 6.2658…% a year: no percentage of four places says it.</summary>
    [Fact]
    public void A_growth_keeps_the_figures_it_comes_from()
    {
        var growth = Growth.Between(Yen.Of(30_000_000), Yen.Of(36_000_000), 3);

        var told = Empty.With("plan.valueAdded", growth).Plan.ValueAdded!.Value;

        Assert.Equal(growth, told);
        Assert.Equal((Yen.Of(30_000_000), Yen.Of(36_000_000), 3), (told.From, told.To, told.Years));
    }

    [Fact]
    public void What_was_told_is_taken_back() => Assert.Equal(Empty, Empty.With("applicant.employees", 12).Without("applicant.employees"));

    [Fact]
    public void The_record_is_told_entry_by_entry()
    {
        var told = Empty.With("applicant.pastAwards", "[]").With("applicant.pastAwards[0].programme", AwardedProgramme.ItDonyu)
            .With("applicant.pastAwards[0].adoptedOn", new LocalDate(2024, 6, 1)).With("applicant.pastAwards[1].programme", "jizokuka");

        PastAward[] record = [new(AwardedProgramme.ItDonyu, new(2024, 6, 1)), new(AwardedProgramme.Jizokuka)];
        Assert.Equal(record, told.Applicant.PastAwards!);
        Assert.Null(told.Without("applicant.pastAwards").Applicant.PastAwards);
        Assert.Null(told.Without("applicant.pastAwards[0].adoptedOn").Applicant.PastAwards![0].AdoptedOn);
    }

    [Theory]
    [InlineData("applicant.employes", "there is no member \"applicant.employes\"; did you mean applicant.employees?")]
    [InlineData("employees", "there is no member \"employees\"; did you mean applicant.employees?")]
    [InlineData("applicant.ownership", "applicant.ownership is a part of a case: one of its members is expected, "
        + "such as applicant.ownership.largestLargeCompany")]
    [InlineData("track", "track is told by a case file, not by its case")]
    public void A_place_that_there_is_not_is_refused_with_those_that_are_near(string id, string said)
    {
        Assert.StartsWith(said, Assert.Throws<ArgumentException>(() => Empty.With(id, "1")).Message, StringComparison.Ordinal);
        Assert.StartsWith(said, Assert.Throws<ArgumentException>(() => Empty.Without(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_another_kind_is_refused()
    {
        Says("applicant.employees is a count and takes an int, not a Yen", () => Empty.With("applicant.employees", Yen.Of(12)));
        Says("costs.machinery is money and takes a Yen, not an int", () => Empty.With("costs.machinery", 12));
        Says("applicant.employees is a count and takes an int, not one of its words",
            () => Empty.With("applicant.employees", Prefecture.Tokyo));
        // Both are written "other".
        Says("jizokuka.promotionBody takes a word of PromotionBody, such as Chamber, not Industry.Other",
            () => Empty.With("jizokuka.promotionBody", Industry.Other));
        Says("an entry of the record cannot do without applicant.pastAwards[0].programme",
            () => Empty.With("applicant.pastAwards[0].programme", "itDonyu").Without("applicant.pastAwards[0].programme"));
    }

    [Theory]
    [InlineData("applicant.employees", "100001", "0から100,000までの値が必要です(指定値: 数値 100001)",
        "a value from 0 to 100,000 is expected (found the number 100001)")]
    [InlineData("applicant.employees", "many", "0以上の整数が必要です(指定値: 文字列 \"many\")",
        "a whole number, 0 or more, is expected (found the text \"many\")")]
    [InlineData("applicant.employees", "null", "0以上の整数が必要です(指定値: 文字列 \"null\")",
        "a whole number, 0 or more, is expected (found the text \"null\")")]
    [InlineData("applicant.employees", "1},\"costs\":{\"machinery\":2", "0以上の整数が必要です", "a whole number, 0 or more, is expected")]
    [InlineData("applicant.foundedOn", "2023-02-29", "実在する日付", "a day that exists")]
    [InlineData("applicant.pastAwards[3].status", "applied", "記録は0件です(最大200件)", "the record has 0 entries, of at most 200")]
    public void A_text_that_the_place_does_not_take_is_refused_in_a_sentence(string id, string text, string ja, string en)
    {
        var refused = Assert.Throws<CaseFormatException>(() => Empty.With(id, text));

        Assert.Equal(("$." + id, null), (refused.Path, refused.Line));
        Assert.StartsWith(ja, refused.Problem.Ja, StringComparison.Ordinal);
        Assert.StartsWith(en, refused.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_value_out_of_bounds_is_refused_in_the_same_sentence()
        => Assert.Equal("a value from 0 to 100,000 is expected (found the number 100001)",
            Assert.Throws<CaseFormatException>(() => Empty.With("applicant.employees", 100_001)).Problem.En);

    private static void Says(string said, Func<Case> told)
        => Assert.StartsWith(said, Assert.Throws<ArgumentException>(told).Message, StringComparison.Ordinal);
}
