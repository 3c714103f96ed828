using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>事業承継促進枠.</summary>
internal static class Succession
{
    private const string Frame = "事業承継促進枠";

    private static readonly Special Wages = Raised(1248, 1250, Frame);
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(800), Doc[Frame, 1246, 1250]).When(Wages.Text, Wages.When, Man(1_000));
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Frame, 1246, 1250]);

    private static readonly Special SmallRate = Small(1287, 1289, Frame);
    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Frame, 1285, 1289]).When(SmallRate.Text, SmallRate.When, Fraction(2, 3));

    public static readonly Track Track = new("jigyo-shokei/r6/succession", ("事業承継・M&A補助金 事業承継促進枠(令和6年度補正)", "Business succession and M&A subsidy, succession frame (FY2024 supplement)"),
    [
        .. Head(new Note("frame", ("5年以内に事業承継を予定している場合の設備投資等に係る費用を補助", "subsidises investment where succession is planned within 5 years"), Doc[First, 1078, 1079])),
        .. Steps(),
        new Requirement("succession-kind", ("親族内承継又は従業員承継を予定している者", "succession within the family or to employees is planned"), ToFamilyOrEmployee.Is(true), Doc[Frame, 1224, 1226]),
        new Requirement("succession-time", ("5年以内の承継", "succession within 5 years"), MonthsUntilSuccession <= 60, Doc[Frame, 1224, 1226])
        { Reading = ("起算日の記載がないため、申請から60か月以内とみる。端数は1か月とする", "the day it is counted from is not stated; read as 60 months from the application, a part of a month counting as one") },
        .. JointRequirement(),
        Wages, CapSum, Cap,
        new NotStated("repay-raised", ("賃上げを実施しなかった場合の扱いの記載がない", "what follows when wages are not raised is not stated"), Doc[Frame, 1248, 1250]),
        .. JointCap(),
        SmallRate, Rate,
        new Note("closure-rate", ("併用申請の廃業等の費用は、事業承継促進枠の事業費の補助率に従う", "closure costs of a joint application follow the rate of this frame"), Doc[Closing, 1322, 1327]),
        WholeYen,
        new Expense("equipment", ("設備費", "equipment"), Equipment, Doc[Frame, 1334]),
        new Expense("industrial-property", ("産業財産権等関連経費", "industrial property"), IntellectualProperty, Doc[Frame, 1334, 1335]),
        new Expense("honoraria", ("謝金", "honoraria"), Honoraria, Doc[Frame, 1335]),
        new Expense("travel", ("旅費", "travel"), Travel, Doc[Frame, 1335]),
        new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc[Frame, 1336]),
        new Expense("commissions", ("委託費", "commissioned work"), Commissions, Doc[Frame, 1336]),
        .. JointCosts(),
        .. Tail(),
    ],
    ((Rate * Sum(Equipment, IntellectualProperty, Honoraria, Travel, Outsourcing, Commissions)).AtMost(Cap) + Added(Rate)).Rounded(WholeYen));
}
