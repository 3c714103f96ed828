using System.Text.RegularExpressions;
using Hojo.Audit.Pages;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Audit.Tests.Pages;

/// <summary>The page of a round has every row once, with all that an auditor holds against the document, and needs nothing beside
/// it.</summary>
public partial class AuditPageTests
{
    public static TheoryData<string> Rounds => [.. Catalogue.National.Rounds.Select(round => round.Id)];

    [Theory, MemberData(nameof(Rounds))]
    public void Every_row_stands_on_it_once_with_its_fingerprint(string id)
    {
        var round = Catalogue.National.Round(id);
        var audit = AuditTicks.None.Of(round);
        var page = AuditPage.Html(audit, Lang.Ja);

        Assert.Equal(round.Rows.Select(row => row.Fingerprint()).Distinct().Order(StringComparer.Ordinal),
            Print().Matches(page).Select(print => print.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(audit.Count.Rows, Print().Count(page));
        Assert.Equal(audit.Count.Rows, Box().Count(page));
    }

    [Fact]
    public void A_page_stands_by_itself()
    {
        var page = AuditPage.Html(AuditTicks.None.Of(Catalogue.National.Round("jizokuka/17")), Lang.En);

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("0 of 202 rows audited", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tick_fills_its_box_and_says_whose_it_is()
    {
        using var folder = new Folder();
        var (draft, row) = (new Draft(), new Draft().Track["rate"]);
        folder.With("draft/1.csv",
            $"row,row fingerprint,document hash,who,when,note\nrate,{row.Fingerprint()},{row.DocumentHash()},<b>,2026-11-29,p.3\n");
        var page = AuditPage.Html(AuditTicks.Read(folder.Path, new Catalogue([draft.Round])).Of(draft.Round), Lang.Ja);

        Assert.Single(Ticked().Matches(page));
        Assert.Contains("&lt;b&gt; 2026-11-29 p.3<br/>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_leads_to_every_page_that_is_written()
    {
        using var folder = new Folder();
        RoundAudit[] audits = [.. new[] { "jizokuka/17", "monodzukuri/23" }.Select(Catalogue.National.Round).Select(AuditTicks.None.Of)];
        AuditFolder.Write(folder.Path, audits, Lang.Ja);

        var links = Link().Matches(File.ReadAllText(folder.In(AuditFolder.Index))).Select(link => link.Groups[1].Value);
        Assert.Equal(["jizokuka/17.html", "monodzukuri/23.html"], links);
        Assert.All(links.Append(AuditFolder.Workbook), file => Assert.True(File.Exists(folder.In(file))));
    }

    [GeneratedRegex("<span class=\"print\">([0-9a-f-]{19})</span>")]
    private static partial Regex Print();

    [GeneratedRegex("<span class=\"box\"></span>")]
    private static partial Regex Box();

    [GeneratedRegex("<span class=\"box\">✓</span>")]
    private static partial Regex Ticked();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
