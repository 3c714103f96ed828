using Hojo.Audit.Tests.Sources;
using Hojo.Tool;

namespace Hojo.Audit.Tests.Checks;

/// <summary>hojo check: of one round or of all, with a document and without.</summary>
public class CheckCommandTests
{
    private static (int Exit, string Output, string Error) Run(byte[] input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var exit = Program.Run(["check", .. args], new MemoryStream(input), output, error);
        return (exit, output.ToString(), error.ToString());
    }

    [Fact]
    public void A_round_in_which_nothing_is_found_says_so()
        => Assert.Equal((0, "kenrika/2024: 0 findings (0 proved, no case found against 0)\n", ""), Run([], "kenrika/2024", "--lang", "en"));

    [Fact]
    public void A_finding_names_its_kind_its_grade_somebody_and_the_lines()
    {
        var (exit, output, _) = Run([], "jigyo-shokei/r6");
        Assert.Equal(1, exit);
        Assert.Equal(
            "jigyo-shokei/r6 〔重なり、証明〕「補助上限」の列「100億企業要件を満たす場合」と「DD費用を申請する場合」は、同時に当たることがあり、値が違う(先の列による)\n"
            + "  例: 100億企業要件での申請 (jigyoShokei.claimsHundredOku) = はい、DD費用 (jigyoShokei.dueDiligence) = 1円\n"
            + "  jigyo-shokei/r6/expert-buyer cap-sum: JSM-R6「専門家活用枠 買い手支援類型」L1252–1264\n"
            + "jigyo-shokei/r6: 指摘 1 件(証明されたもの 1 件、反例が見つからないもの 0 件)\n", output);
    }

    [Fact]
    public void Without_an_id_every_round_is_checked()
    {
        var (exit, output, error) = Run([], "--lang", "en");
        Assert.Equal((1, ""), (exit, error));
        Assert.Contains("monodzukuri/20 [gap in time, proved] ", output, StringComparison.Ordinal);
        Assert.Contains(", not found in 2000 cases] ", output, StringComparison.Ordinal);
        Assert.StartsWith("all rounds: ", output.Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_read_as_a_document()
    {
        var pdf = new MadePdf().Sheet().Write(60, 700, "公募要領").Bytes();
        var (exit, output, error) = Run(pdf, "jizokuka/17", "--source", "-", "--document", "JIZ-17", "--lang", "en");
        Assert.Equal((1, ""), (exit, error));
        Assert.Contains("jizokuka/17: JIZ-17, the text is another extraction than the one that was read; 132 quotes, ", output,
            StringComparison.Ordinal);
        Assert.Contains("web-most: '補助金交付申請額の１／４（最大 50 万円）が、当経費の申請額の上限です' was not found in the document (p.13)\n", output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_that_cannot_be_read_is_refused()
    {
        var (exit, output, error) = Run("%PDF-1.7 and no more"u8.ToArray(), "jizokuka/17", "--source", "-", "--document", "JIZ-17",
            "--lang", "en");
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith("hojo: --source: the PDF cannot be read", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(sign => sign == '\n'));
    }
}
