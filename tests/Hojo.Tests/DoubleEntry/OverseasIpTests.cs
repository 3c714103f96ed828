using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>海外展開権利化支援事業 令和6年度 (S4:9-82) and 中小企業等海外展開支援事業 令和8年度 (S0:51-95, facts.md 知財).</summary>
public class OverseasIpTests
{
    private const string On = "2024-06-03T10:00:00", On2026 = "2026-06-15T10:00:00";

    private static Case Of(long cost, bool university = false, long granted = 0, Func<OverseasIpPart, OverseasIpPart>? change = null)
    {
        var ip = new OverseasIpPart
        {
            SmallBusiness = !university, University = university, RegionalTrademark = false,
            RegionalBody = false, SupportActSme = true, DeemedLarge = false,
            FiledInJapan = true, SameFilingAbroad = true, UsedFilingSubsidy = true,
            RefusalReceived = true, RefusalCitesNovelty = true, ExaminationRequested = false,
            OfficeFees = Yen.Of(cost), AgentFees = Yen.Zero, Translation = Yen.Zero,
            IncludesCostsBeforeDecision = false, GrantedThisYear = Yen.Of(granted),
        };
        return new()
        {
            Applicant = new() { Employees = 30, Ownership = Holders.NoLarge, MeetsRestOfGuideline = true },
            OverseasIp = change?.Invoke(ip) ?? ip,
        };
    }

    // 1出願に対する補助上限/補助率 (S4:30-46); R8 150/60/60/60/30 (facts.md)
    [Theory] //                                                         経費     補助金額
    [InlineData("patent",              IpRight.Patent,             3_000_000, 1_500_000)]
    [InlineData("patent",              IpRight.Patent,             2_999_998, 1_499_999)]
    [InlineData("patent",              IpRight.Patent,             9_000_000, 1_500_000)]
    [InlineData("patent",              IpRight.Patent,               765_433,   382_716)] // 382,716.5
    [InlineData("utility-model",       IpRight.UtilityModel,       1_200_000,   600_000)]
    [InlineData("utility-model",       IpRight.UtilityModel,       1_199_998,   599_999)]
    [InlineData("utility-model",       IpRight.UtilityModel,       9_000_000,   600_000)]
    [InlineData("design",              IpRight.Design,             1_200_000,   600_000)]
    [InlineData("design",              IpRight.Design,             1_199_998,   599_999)]
    [InlineData("design",              IpRight.Design,             9_000_000,   600_000)]
    [InlineData("trademark",           IpRight.Trademark,          1_200_000,   600_000)]
    [InlineData("trademark",           IpRight.Trademark,          1_199_998,   599_999)]
    [InlineData("trademark",           IpRight.Trademark,          9_000_000,   600_000)]
    [InlineData("squatting-trademark", IpRight.SquattingTrademark,   600_000,   300_000)]
    [InlineData("squatting-trademark", IpRight.SquattingTrademark,   599_998,   299_999)]
    [InlineData("squatting-trademark", IpRight.SquattingTrademark, 9_000_000,   300_000)]
    public void Each_right_has_its_cap_at_half(string track, IpRight right, long cost, long grant)
    {
        var c = Of(cost, change: ip => ip with { Right = right });
        Assert.Equal(grant, c.Grant($"kenrika/2024/{track}", On));
        Assert.Equal(grant, c.Grant("kaigai-chizai/2026/inpit-filing", On2026));
        Assert.Equal(grant, c.Grant("kaigai-chizai/2026/filing", On2026));
    }

    // 1法人 300万円, 大学等 none (S4:48); R8 300 per company (facts.md)
    [Theory] // 既に決まった額  大学等   補助金額
    [InlineData(1_500_000, false, 1_500_000)]
    [InlineData(1_500_001, false, 1_499_999)]
    [InlineData(2_000_000, false, 1_000_000)]
    [InlineData(3_000_000, false,         0)]
    [InlineData(9_000_000, false,         0)]
    [InlineData(3_000_000, true,  1_500_000)]
    public void A_company_has_three_million_a_year(long granted, bool university, long grant)
    {
        var c = Of(9_000_000, university, granted, ip => ip with { Right = IpRight.Patent });
        Assert.Equal(grant, c.Grant("kenrika/2024/patent", On));
        Assert.Equal(grant, c.Grant("kaigai-chizai/2026/inpit-filing", On2026));
    }

    // 中間応答、審査請求 50万円 1/2以内 (S4:33-34), no cap of the company (S4:49); INPIT R8 中間 50万 (facts.md)
    [Theory]
    [InlineData(1_000_000, 500_000)]
    [InlineData(  999_998, 499_999)]
    [InlineData(7_000_000, 500_000)]
    [InlineData(  333_333, 166_666)] // 166,666.5
    public void A_later_procedure_has_half_a_million(long cost, long grant)
    {
        var c = Of(cost, granted: 3_000_000);
        Assert.Equal(grant, c.Grant("kenrika/2024/office-action", On));
        Assert.Equal(grant, c.Grant("kenrika/2024/examination-request", On));
        Assert.Equal(grant, c.Grant("kaigai-chizai/2026/inpit-procedure", On2026));
    }

    [Theory] // ①納付手数料 ②代理人費用 ③翻訳費用 (S4:70-71)
    [InlineData(400_000, 0, 0)]
    [InlineData(0, 400_000, 0)]
    [InlineData(0, 0, 400_000)]
    [InlineData(100_000, 200_000, 100_000)]
    public void Three_kinds_of_cost_count(long fees, long agents, long translation)
        => Assert.Equal(200_000, Of(0, change: ip => ip with
        {
            OfficeFees = Yen.Of(fees), AgentFees = Yen.Of(agents), Translation = Yen.Of(translation),
        }).Grant("kenrika/2024/design", On));

    // 対象者 (S4:62-65): regional bodies only for 地域団体商標, which is a trademark
    [Theory] //              中小    大学等  地域団体商標 組合等
    [InlineData("trademark", true,  false, false, false, true)]
    [InlineData("trademark", false, true,  false, false, true)]
    [InlineData("trademark", false, false, true,  true,  true)]
    [InlineData("trademark", false, false, true,  false, false)]
    [InlineData("trademark", false, false, false, true,  false)]
    [InlineData("patent",    false, false, true,  true,  false)]
    public void These_may_apply(string track, bool small, bool university, bool regional, bool body, bool passes)
        => Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, Of(500_000, change: ip => ip with
            {
                SmallBusiness = small, University = university, RegionalTrademark = regional, RegionalBody = body,
            }).By($"kenrika/2024/{track}", On).Verdict);

    [Theory] // S4:20-28, 113
    [InlineData("patent",              "filed")]
    [InlineData("patent",              "same")]
    [InlineData("patent",              "early")]
    [InlineData("office-action",       "used")]
    [InlineData("office-action",       "refusal")]
    [InlineData("office-action",       "novelty")]
    [InlineData("examination-request", "used")]
    [InlineData("examination-request", "requested")]
    public void Each_requirement_stands_alone(string track, string lacking)
    {
        Assert.Equal(TrackVerdict.Eligible, Of(500_000).By($"kenrika/2024/{track}", On).Verdict);
        Assert.Equal(TrackVerdict.NotEligible, Of(500_000, change: ip => lacking switch
        {
            "filed" => ip with { FiledInJapan = false },
            "same" => ip with { SameFilingAbroad = false },
            "early" => ip with { IncludesCostsBeforeDecision = null, CostsBeforeDecision = Yen.Of(500_000) }, // all of them
            "used" => ip with { UsedFilingSubsidy = false },
            "refusal" => ip with { RefusalReceived = false },
            "novelty" => ip with { RefusalCitesNovelty = false },
            _ => ip with { ExaminationRequested = true },
        }).By($"kenrika/2024/{track}", On).Verdict);
    }

    // 公募期間 (S4:78-82): three windows to 12:00, and one of the later procedures
    [Theory]
    [InlineData("patent",        "2024-05-29T23:59:00", false)]
    [InlineData("patent",        "2024-05-31T00:00:00", true)]
    [InlineData("patent",        "2024-06-14T12:00:00", true)]
    [InlineData("patent",        "2024-06-14T12:01:00", false)]
    [InlineData("patent",        "2024-08-18T23:59:00", false)]
    [InlineData("design",        "2024-08-20T00:00:00", true)]
    [InlineData("design",        "2024-08-30T12:00:00", true)]
    [InlineData("design",        "2024-08-30T12:01:00", false)]
    [InlineData("trademark",     "2024-11-17T23:59:00", false)]
    [InlineData("trademark",     "2024-11-19T00:00:00", true)]
    [InlineData("trademark",     "2024-12-03T12:00:00", true)]
    [InlineData("trademark",     "2024-12-03T12:01:00", false)]
    [InlineData("office-action", "2024-05-29T23:59:00", false)]
    [InlineData("office-action", "2024-07-01T00:00:00", true)]
    [InlineData("office-action", "2025-02-07T12:00:00", true)]
    [InlineData("office-action", "2025-02-07T12:01:00", false)]
    [InlineData("examination-request", "2025-02-07T12:00:00", true)]
    [InlineData("examination-request", "2025-02-07T12:01:00", false)]
    public void The_windows_close_at_noon(string track, string on, bool open)
        => Assert.Equal(open ? TrackVerdict.Eligible : TrackVerdict.NotOpen, Of(500_000).By($"kenrika/2024/{track}", on).Verdict);

    [Theory] // 模倣品対策 2/3 400万; 冒認商標・防衛型 2/3 500万 (facts.md 知財, R4)
    [InlineData(false, 6_000_000, 4_000_000)]
    [InlineData(false, 5_999_997, 3_999_998)]
    [InlineData(false, 9_000_000, 4_000_000)]
    [InlineData(false, 1_000_000,   666_666)]
    [InlineData(true,  7_500_000, 5_000_000)]
    [InlineData(true,  7_499_997, 4_999_998)]
    [InlineData(true,  9_000_000, 5_000_000)]
    public void Infringement_has_four_million_or_five(bool squatting, long cost, long grant)
        => Assert.Equal(grant, Of(0, change: ip => ip with { CountermeasureCost = Yen.Of(cost), SquattingOrDefence = squatting })
            .Grant("kaigai-chizai/2026/infringement", On2026));

    [Theory] // 訴訟保険 1/2, from year 2 1/3 (facts.md 知財)
    [InlineData(true,  600_001, 300_000)]
    [InlineData(false, 600_001, 200_000)]
    public void Insurance_has_half_and_then_a_third(bool first, long premium, long grant)
        => Assert.Equal(grant, Of(0, change: ip => ip with { Premium = Yen.Of(premium), FirstYearInsured = first })
            .Grant("kaigai-chizai/2026/insurance", On2026));

    [Theory] // みなし大企業 (facts.md 知財)
    [InlineData("inpit-filing")]
    [InlineData("filing")]
    public void A_deemed_large_company_is_left_out(string track)
        => Assert.Equal(TrackVerdict.NotEligible, Of(500_000, change: ip => ip with { Right = IpRight.Patent, DeemedLarge = true })
            .By($"kaigai-chizai/2026/{track}", On2026).Verdict);
}
