using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Hojo.Audit.Tests.Ticks;

/// <summary>A host is handed a folder of ticks, and its answers say how many rows are audited.</summary>
public sealed class HostedTicksTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Answers_of_a_host_say_what_its_folder_holds()
    {
        var row = Catalogue.National.Round("jizokuka/17").Tracks[0]["rate"];
        _folder.With("jizokuka/17.csv",
            $"row,row fingerprint,document hash,who,when\nrate,{row.Fingerprint()},{row.DocumentHash()},Yamada,2026-11-29\n");
        using var host = AuditingExamples.Hosted(new ServiceCollection(), _folder.Path).BuildServiceProvider();
        var hojo = host.GetRequiredService<IHojo>();

        var answer = hojo.Assess("jizokuka/17", new Case(), new JapanTime(2025, 6, 2, 10, 30));

        Assert.Equal((1, 0), (hojo.Audited("jizokuka/17")!.Audited, hojo.Audited("shinjigyo-shinshutsu/3")!.Audited));
        Assert.Contains("検証: 規定202行中1行が検証済みです。", Report.Of(answer, Lang.Ja).ToText(200), StringComparison.Ordinal); // 規定 202 件
    }
}
