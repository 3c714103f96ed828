using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing;
using Hojo.Testing.Books;
using Hojo.Testing.Tables;

namespace Hojo.Audit.Tests.Books;

/// <summary>What an auditor may write in a book, and what is said where it cannot be taken.</summary>
public class CaseBookTests
{
    private const string Head = "事例,区分,公募回・枠のID,照会日時(日本時間),従業員数(人),判定,金額(円)\n";

    [Theory]
    [InlineData("事例,公募回・枠のID,照会日時(日本時間),常時使用する従業員数,金額(円)", true)]
    [InlineData("case,id of the track,\"moment asked about, in Japan\",applicant.employees,grant (yen)", false)]
    [InlineData("case,track,on,applicant.employees,grant", true)]
    public void Headings_are_Japanese_or_English_or_ids(string headings, bool mark)
    {
        if (headings.Contains("常時", StringComparison.Ordinal))
            headings = headings.Replace("常時使用する従業員数", CaseMembers.At("applicant.employees").Label.Ja, StringComparison.Ordinal);
        var only = Assert.Single(Csv.Read(headings + "\n甲社,jizokuka/17,2025-05-20T12:00,5人,40万円\n", mark).Cases);

        Assert.Equal(("甲社", "jizokuka/17", JapanTime.Parse("2025-05-20T12:00"), 5, Yen.Of(400_000), CaseMark.Derived, 2L),
            (only.Name, only.Track, only.On, only.Case.Applicant.Employees!.Value, only.Expected.Grant!.Value, only.Mark, only.Line));
    }

    [Fact]
    public void No_heading_of_a_book_is_one_of_a_case_file()
        => Assert.All(BookColumn.All, column => Assert.All(Headings.Values, member
            => Assert.True(BookColumn.Of(member.Label.Ja) != column && BookColumn.Of(member.Label.En) != column
                && BookColumn.Of(Headings.Of(member, Lang.Ja)) != column && BookColumn.Of(Headings.Of(member, Lang.En)) != column
                && BookColumn.Of(member.Path) != column, $"{member.Path} reads like {column.Id}")));

    [Theory]
    [InlineData(",導出,jizokuka/17,2025-05-20T12:00,5,申請できる,", "book.csv: 2行目 「事例」: 事例の名前が必要です")]
    [InlineData("甲,公式の例,jizokuka/17,2025-05-20T12:00,5,申請できる,", "book.csv: 2行目 「出典の箇所」: 公式の例には文書とページが必要です")]
    [InlineData("甲,導出,jizokuka/17,2025-05-20T12:00,5,,", "book.csv: 2行目: 期待する答がありません。判定か金額などが必要です")]
    [InlineData("甲,導出,jizokuka/17,2025-05-20T12:00,5,できる,",
        "book.csv: 2行目 「判定」: 申請できる、申請できない、まだ決まらない(情報不足)、要確認(事務局の判断による)、期間外 のいずれかが必要です(\"できる\")")]
    [InlineData("甲,導出,jizokuka/17,2025-05-20T12:00,5,申請できる,四十万", "book.csv: 2行目 「金額(円)」: 円の額が必要です、25000000 や 2,500万円 のように(\"四十万\")")]
    public void A_fault_is_told_by_line_and_heading(string line, string fault)
        => Assert.Equal([fault], Csv.Faults(Headed() + line + "\n"));

    [Fact]
    public void Every_line_with_a_fault_is_told()
        => Assert.Equal(["2行目", "4行目"], Csv.Faults(Headed() + ",導出,jizokuka/17,2025-05-20T12:00,5,申請できる,\n"
            + "乙,導出,jizokuka/17,2025-05-20T12:00,5,申請できる,\n丙,導出,jizokuka/17,,5,申請できる,\n")
            .Select(fault => fault.Split(' ', ':')[2]));

    [Fact]
    public void A_heading_that_is_none_is_refused_with_what_may_be_meant()
        => Assert.Contains("applicant.employes", Assert.Single(Csv.Faults("case,track,on,applicant.employes,verdict\na,b,c,1,eligible\n")),
            StringComparison.Ordinal);

    [Fact]
    public void Answers_are_held_against_it_exactly()
    {
        var book = CaseBook.Read(Csv.Own(Csv.Plain));
        var plain = book.Cases.First(c => c.Expected.Grant == Yen.Of(400_000) && c.Expected.Verdict == TrackVerdict.Eligible);
        CaseBook wrong = new("wrong", [plain with { Expected = plain.Expected with { Grant = Yen.Of(400_001), DecidedBy = ["cap"] } }]);

        var outcome = Assert.Single(wrong.Run(Catalogue.National).Failed);

        Assert.Equal(["金額(円): 期待 400001、結果 400000", "決め手の行: 期待 cap、結果 なし"],
            outcome.Differences.Select(difference => difference.In(Lang.Ja)));
    }

    [Fact]
    public void What_comes_on_top_and_the_points_that_apply_are_held_exactly_too()
    {
        var told = Csv.Read("""
            case,track,on,verdict,mostCharges,points,applicant.employees
            a,jizokuka/17,2025-05-20T12:00,needsInput,123円,none,5
            b,jizokuka/17,2025-05-20T12:00,needsInput,,point-a point-b,5
            """);

        Assert.Equal((Yen.Of(123), (Yen?)null), (told.Cases[0].Expected.MostCharges, told.Cases[1].Expected.MostCharges));
        Assert.Equal([[], ["point-a", "point-b"]], told.Cases.Select(c => c.Expected.Points!));
        Assert.Equal(["加算金・延滞金の最大額(円): 期待 123、結果 なし", "加点・減点の行: 期待 point-a point-b、結果 なし"],
            told.Run(Catalogue.National).Failed.SelectMany(failed => failed.Differences.Select(difference => difference.In(Lang.Ja))));
    }

    [Fact]
    public void A_track_that_is_not_encoded_is_a_difference_and_no_accident()
    {
        CaseBook book = new("b", [new()
        {
            Name = "a", Track = "no-such/1", On = new(2026, 3, 1), Case = new(), Mark = CaseMark.Derived,
            Expected = new() { Verdict = TrackVerdict.Eligible },
        }]);

        var outcome = Assert.Single(book.Run(Catalogue.National).Failed);
        Assert.Contains("no-such/1", outcome.Differences[0].In(Lang.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_without_a_case_proves_nothing() => Assert.False(new CaseBook("b", []).Run(Catalogue.National).IsPassed);

    /// <summary>With the label of the number of employees as it is now.</summary>
    private static string Headed()
        => Head.Replace("従業員数(人)", Headings.Of(CaseMembers.At("applicant.employees"), Lang.Ja), StringComparison.Ordinal);
}
