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
    public void A_finding_names_its_kind_its_grade_and_the_lines()
    {
        var (exit, output, _) = Run([], "digital-ai/2026");
        Assert.Equal(1, exit);
        Assert.Equal(
            "digital-ai/2026 〔先に決まる要件、証明〕「IT導入補助金2022〜2025の交付決定を受けた事業者: 賃金引上げ計画を従業員に表明している」を満たさない案件は、"
            + "いつも「賃金引上げ計画を従業員に表明している」も満たさない\n"
            + "  digital-ai/2026/normal-large wage-plan: DAI26-T「（補助金の交付対象者）」p.4\n"
            + "  digital-ai/2026/normal-large wage-plan-after-award: DAI26-T「（補助金の交付対象者）」p.5\n"
            + "digital-ai/2026: 指摘 1 件(証明されたもの 1 件、反例が見つからないもの 0 件)\n", output);
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
