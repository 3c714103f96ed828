using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;

namespace OwnProgramme;

/// <summary>見本県の上乗せ: a quarter of the national grant, at most 5,000,000円, in whole thousands.</summary>
public static class TopUpProgramme
{
    public static readonly Fact<bool> Decided = Facts.YesNo("extensions.mihonTopUp.decided", ("国の交付決定", "granted by the state"));
    public static readonly Fact<bool> InPrefecture = Facts.YesNo("extensions.mihonTopUp.headOffice",
        ("県内に本店", "head office in the prefecture"));

    private static readonly Source Doc = new("MIHON-1", "見本県新事業進出上乗せ補助金 交付要綱(見本)", "見本県", SourceRank.Guideline,
        new(2026, 4, 1), "9d0d77e2bd782929ae5e8e03bc5982844fd75fa4a3252c4b7869c911d297efcc", places: PlaceUnit.Line);

    public static Round Round { get; } = Written();

    private static Round Written()
    {
        var round = new RoundBuilder(new("mihon-topup", ("見本県上乗せ補助金", "top-up of Mihon prefecture")), "mihon-topup/2026",
            "2026年度", English);
        var who = round.Under(Doc, "第1条(補助対象者)");
        who.Requires("decided", (4, "交付決定を受けた者"), "国の補助金の交付決定を受けた者", Decided.Is(true));
        who.Requires("head-office", (5, "県内に本店を有する者"), "県内に本店を有する者", InPrefecture.Is(true));

        var money = round.Under(Doc, "第2条(補助金の額)");
        var national = Amount.GrantOf(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"));
        var quarter = money.Rate("rate", (7, "国の補助金の額の4分の1以内"), "補助率", Fraction(1, 4));
        var most = money.Limit("cap", (7, "500万円を限度とする"), "補助上限額", money.Sum("cap-sum", (7, "500万円を限度とする"), "補助上限額の額", Man(500)));
        var thousands = money.RoundsDown("thousands", (8, "千円未満の端数があるときは、これを切り捨てる"), "千円未満切捨て", Yen(1_000));

        round.Under(Doc, "第3条(申請期間)").Window("window", (10, "令和8年4月1日から令和9年2月26日午後5時まで"), "申請期間",
            On(2026, 4, 1), At(2027, 2, 26, 17, 0));
        round.Track("", "新事業進出上乗せ補助金", (quarter * national).AtMost(most).Rounded(thousands), topsUp: national);
        return round.Build();
    }

    private static Dictionary<string, string> English => new()
    {
        ["round"] = "fiscal 2026",
        ["track"] = "top-up for new business",
        ["decided"] = "granted by the state",
        ["head-office"] = "head office in the prefecture",
        ["rate"] = "rate",
        ["cap"] = "ceiling",
        ["cap-sum"] = "sum of the ceiling",
        ["thousands"] = "down to whole thousands of yen",
        ["window"] = "call",
    };
}
