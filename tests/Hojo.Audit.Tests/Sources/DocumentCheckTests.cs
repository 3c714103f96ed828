using Hojo.Audit.Sources;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;

namespace Hojo.Audit.Tests.Sources;

/// <summary>The official PDF: each quote on its page, in columns, beside ruby, in full width.</summary>
public class DocumentCheckTests
{
    private static readonly Source Doc = new("DOC", "公募要領", "事務局", SourceRank.Guideline, new(2026, 1, 1), new('0', 64), unnumbered: 1);

    /// <summary>A cover; page 1 in two columns under a heading; page 2 with ruby and full width, and a table.</summary>
    private static MadePdf Guideline() => new MadePdf()
        .Sheet().Write(200, 600, "公募要領", 24)
        .Sheet().Write(60, 780, "１．補助対象者について、この要領の定めるところによる", 14)
            .Write(60, 740, "補助対象者は、日本国内に本").Write(310, 740, "次の者は、対象としない。")
            .Write(60, 724, "社を有する中小企業者であって、").Write(310, 724, "補助金の交付を受けて十六か月")
            .Write(60, 708, "常時使用する従業員が一人以上").Write(310, 708, "を経過しない者")
            .Write(60, 692, "である者とする。").Write(310, 692, "その他の者")
        .Sheet().Write(60, 780, "２．補助率", 14)
            .Write(60, 740, "補助率は１／２とし、１円未満は切り捨てる。")
            .Write(60, 700, "補助金を返還しなければならない。").Write(60, 710, "ほじょきん", 5).Write(90, 710, "へんかん", 5)
            .Write(60, 660, "従業員数").Write(200, 660, "20人以下").Write(340, 660, "500万円")
            .Write(60, 644, "従業員数").Write(200, 644, "21人以上").Write(340, 644, "1,000万円")
            .Write(60, 644, "従業員数").Write(300, 60, "２");

    private static Round Cites(int page, string quote)
    {
        var round = new RoundBuilder(new("made", ("試験", "test")), "made/1", "第1回", new Dictionary<string, string>
        {
            ["round"] = "round 1", ["track"] = "made", ["cost"] = "costs", ["rate"] = "rate", ["yen"] = "rounded down",
        });
        var costs = round.Under(Doc, "1. 補助対象者").Pays("cost", (1, "日本国内に本社を有する"), "経費", CostFacts.Machinery);
        var rates = round.Under(Doc, page == 1 ? "1. 補助対象者" : "2. 補助率");
        round.Track("", "試験", (rates.Rate("rate", (page, quote), "補助率", Fraction(1, 2)) * costs)
            .Rounded(rates.RoundsDown("yen", (2, "1円未満は切り捨てる"), "切捨て", Yen(1))));
        return round.Build();
    }

    private static string[] Problems(int page, string quote)
        => [.. DocumentCheck.Run(Cites(page, quote), Guideline().Bytes())!.Problems.Select(problem => problem.En)];

    [Theory]
    [InlineData(2, "補助率は1/2とし、")]                                   // full width
    [InlineData(1, "本社を有する中小企業者であって、常時使用する従業員が")] // down a column
    [InlineData(1, "補助金の交付を受けて十六か月を経過しない者")]           // down the other
    [InlineData(1, "補助対象者について、この要領の定めるところによる")]     // across both
    [InlineData(2, "補助金を返還しなければならない")]                       // beside ruby
    [InlineData(2, "従業員数 20人以下 500万円")]                            // along a line of a table
    [InlineData(2, "従業員数 21人以上 1,000万円")]                          // printed twice over, as bold type
    public void Quotes_that_stand_on_their_pages_are_found(int page, string quote) => Assert.Empty(Problems(page, quote));

    [Fact]
    public void A_wrong_page_is_said_with_the_right_one()
        => Assert.Equal(["rate: '補助率は1/2とし' stands not at p.1 but at p.2"], Problems(1, "補助率は1/2とし"));

    [Fact]
    public void Of_a_wrong_quote_the_nearest_words_are_said()
        => Assert.Equal(["rate: '補助率は2/3とし、1円未満' was not found in the document (p.2); nearest is '補助率は1/2とし、1円未満' (p.2, 2 signs off)"],
            Problems(2, "補助率は2/3とし、1円未満"));

    [Fact]
    public void Words_that_nothing_comes_near_are_only_said_to_be_missing()
        => Assert.Equal(["rate: '海外展開を行う者の特例' was not found in the document (p.2)"], Problems(2, "海外展開を行う者の特例"));

    [Fact]
    public void The_only_document_of_a_round_need_not_be_named()
    {
        var check = DocumentCheck.Run(Cites(2, "補助率は"), Guideline().Bytes())!;
        Assert.Equal(("DOC", false, 3), (check.Source.Id, check.IsTextRead, check.Quotes));
        Assert.Null(DocumentCheck.Run(Cites(2, "補助率は"), Guideline().Bytes(), "OTHER"));
    }

    [Fact]
    public void A_damaged_pdf_is_refused()
        => Assert.Throws<FormatException>(() => DocumentCheck.Run(Cites(2, "補助率は"), "%PDF-1.7\nnothing more"u8.ToArray()));

    [Fact]
    public void Text_is_held_against_as_before()
        => Assert.Empty(DocumentCheck.Run(Cites(2, "補助率は1/2"),
            "公募要領\f1. 補助対象者 日本国内に本社を有する\f2. 補助率 補助率は1/2 1円未満は切り捨てる"u8.ToArray(), "DOC")!.Problems);
}
