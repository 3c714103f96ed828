using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Agreement;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Tests.Inputs;

/// <summary>Inputs of which one must be wrong are said in one line that names both places; nothing good is answered on them.</summary>
public class ContradictionTests
{
    private static readonly Assessor Round3 = Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));

    private static Case Holding(int largest, int all) => CaseAt.Plain.With((Ownership o)
        => o with { LargestLargeCompany = new(largest, 100), AllLargeCompanies = new(all, 100) }).Case;

    [Fact]
    public void One_holder_above_all_holders_is_said_and_nothing_good_is_answered()
    {
        var c = Holding(49, 20);
        var assessment = Round3.Assess(c, CaseAt.Plain.On);

        var said = Assert.Single(assessment.Contradictions);
        Assert.Equal(["applicant.ownership.largestLargeCompany", "applicant.ownership.allLargeCompanies"], said.Places);
        Assert.Equal(
            "大企業1社の持株割合 49% (applicant.ownership.largestLargeCompany) が "
            + "大企業合計の持株割合 20% (applicant.ownership.allLargeCompanies) を超えています", said.Text.Ja);
        Assert.Equal(
            "share held by one large company 49% (applicant.ownership.largestLargeCompany) is more than "
            + "share held by all large companies 20% (applicant.ownership.allLargeCompanies)", said.Text.En);
        Assert.Equal(TrackVerdict.NeedsInput, assessment.Verdict);
        Assert.All(Judged(c), verdict => Assert.Equal(TrackVerdict.NeedsInput, verdict));
    }

    [Theory]
    [InlineData(20, 49)]
    [InlineData(20, 20)]
    public void Holders_that_fit_are_no_contradiction(int largest, int all)
    {
        var c = Holding(largest, all);

        Assert.Empty(Round3.Assess(c, CaseAt.Plain.On).Contradictions);
        Assert.All(Judged(c), verdict => Assert.Equal(TrackVerdict.Eligible, verdict));
    }

    [Fact]
    public void A_refusal_stands_beside_the_contradiction()
    {
        var assessment = Round3.Assess(Holding(60, 20), CaseAt.Plain.On); // 発行済株式の2分の1以上

        Assert.Single(assessment.Contradictions);
        Assert.Equal(TrackVerdict.NotEligible, assessment.Verdict);
    }

    /// <summary>マル経 looks at no shares: what contradicts there makes no difference to it.</summary>
    [Fact]
    public void A_track_that_reads_neither_says_nothing()
        => Assert.Empty(Assessor.For(Catalogue.National.Track("marukei/2025")).Assess(Holding(49, 20), CaseAt.Plain.On).Contradictions);

    [Fact]
    public void Comparing_names_it_as_the_reason()
    {
        var compared = Comparing.Compare([Round3.Track], Holding(49, 20), CaseAt.Plain.On);
        Assert.StartsWith("入力の矛盾: 大企業1社の持株割合 49%", Assert.Single(compared.All).Reason.Ja, StringComparison.Ordinal);
    }

    /// <summary>Every way to a verdict on a case.</summary>
    private static IEnumerable<TrackVerdict> Judged(Case c)
    {
        var on = CaseAt.Plain.On;
        yield return Round3.Judge(c, on).Verdict;
        var panel = new Judgement[1];
        new MultiTrackAssessor([Round3.Track]).Judge(c, on, panel);
        yield return panel[0].Verdict;
        var book = new Rulebook(Round3);
        var enquiry = book.Ask(c, on);
        var amount = book.Amount(enquiry);
        var answer = book.Conclude(amount, book.Rows.Select(row => row.NeedsAmount ? row.Answer(amount) : row.Answer(enquiry)));
        yield return answer.Judgement.Verdict;
        yield return answer.Assessment.Verdict;
    }

    [Theory]
    [InlineData("\"applicant\": {\"ownership\": {\n\"largestLargeCompany\": \"49/100\",\n\"allLargeCompanies\": \"20/100\"}}",
        "$.applicant.ownership.largestLargeCompany", "を超えています(もう一方は4行目)", "(the other: line 4)", 3)]
    [InlineData("\"award\": {\n\"adoptedOn\": \"2026-07-24\",\n\"decidedOn\": \"2026-07-23\"}",
        "$.award.decidedOn", "交付決定日 2026-07-23 (award.decidedOn) が 採択発表日 2026-07-24 (award.adoptedOn) より前です",
        "is before day of adoption", 4)]
    [InlineData("\"award\": {\n\"decidedOn\": \"2026-07-23\",\n\"completedOn\": \"2026-07-22\"}",
        "$.award.completedOn", "より前です", "is before", 4)]
    [InlineData("\"award\": {\"startedOn\": \"2026-07-23\", \"completedOn\": \"2026-07-22\"}",
        "$.award.completedOn", "(award.startedOn) より前です", "is before", 2)]
    [InlineData("\"applicant\": {\"foundedOn\": \"2026-08-01\"},\n\"award\": {\"adoptedOn\": \"2026-07-24\"}",
        "$.award.adoptedOn", "設立・創業日", "founding", 3)]
    [InlineData("\"award\": {\"grant\": 10000000, \"raisedPart\": 10000001}", "$.award.raisedPart", "10,000,001円", "¥10,000,001", 2)]
    [InlineData("\"applicant\": {\"sales\": 299999999}, \"plan\": {\"newSales\": {\"divisionSales\": 300000000}}}",
        "$.plan.newSales.divisionSales",
        "新事業部門の売上高 300,000,000円", "sales of the division ¥300,000,000", 2)]
    [InlineData("\"itDonyu\": {\"group\": {\"foundationTotal\": 1000000,\n\"smallFirst\": 600000, \"computers\": 400001}}",
        "$.itDonyu.group.smallFirst", "の合計が 基盤導入経費の合計 1,000,000円", "together are more than foundation costs in all ¥1,000,000", 3)]
    [InlineData("\"itDonyu\": {\"group\": {\"members\": 10, \"smallMembers\": 6, \"otherMembers\": 5}}",
        "$.itDonyu.group.smallMembers", "6者", "6 members", 2)]
    [InlineData("\"itDonyu\": {\"group\": {\"members\": 10, \"analysisMembers\": 11}}",
        "$.itDonyu.group.analysisMembers", "11者", "11 members", 2)]
    public void A_file_that_contradicts_itself_is_refused(string members, string path, string ja, string en, int line)
    {
        var json = "{\n" + members + (members.EndsWith("}}}", StringComparison.Ordinal) ? "" : "\n}");
        var refused = Assert.Throws<CaseFormatException>(() => CaseFile.Read(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((path, line), (refused.Path, refused.Line));
        Assert.Contains(ja, refused.Problem.Ja, StringComparison.Ordinal);
        Assert.Contains(en, refused.Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"applicant\": {\"ownership\": {\"largestLargeCompany\": \"2/3\"}}")]
    [InlineData("\"award\": {\"adoptedOn\": \"2026-07-24\", \"decidedOn\": \"2026-07-24\"}")]
    [InlineData("\"itDonyu\": {\"group\": {\"foundationTotal\": 1000000, \"smallFirst\": 600000, \"computers\": 400000}}")]
    public void A_file_whose_inputs_fit_is_read(string members) => CaseFile.Read(Encoding.UTF8.GetBytes($"{{{members}}}"));
}
