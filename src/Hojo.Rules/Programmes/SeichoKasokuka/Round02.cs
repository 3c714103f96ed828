using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>中小企業成長加速化補助金 2次公募, from its guideline (公募要領 Ver1.0), section by section.</summary>
internal static partial class Round02
{
    private const string Id = "seicho-kasokuka/2";

    private static readonly Source Doc = Guidelines.SeichoKasokuka2;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(SeichoKasokuka.Programme, Id, "2次公募", Round02English.Words);
        Call(round);
        Requirements(round);
        Wages(round);
        Applicants(round);
        DeemedLarge(round);
        SameCorporation(round);
        Projects(round);
        Consortia(round);
        Lease(round);
        var money = round.Under(Doc, CostsHeading);
        var half = money.Rate("rate", (12, "補助率 １／２"), "補助率", Fraction(1, 2));
        var cap = money.Limit("cap", (12, "限度額 ５億円"), "補助金額は5億円まで", money.Sum("ceiling", (12, "限度額 ５億円"), "限度額", Oku(5)));
        var wholeYen = money.RoundsDown("whole-yen", Passage.Silent(12), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        money.LeavesOut("floor", (9, 12), "補助下限額の記載がない");
        var eligible = Costs(round);
        Ineligible(round);
        Cautions(round);
        var due = Due(round);
        Tax(round, due);
        Duties(round, due);
        Misuse(round, due);
        Others(round);
        Filing(round);
        Review(round);
        round.Track("", "中小企業成長加速化補助金 2次公募", (half * eligible).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── １．（１）事業の目的、（２）補助事業期間、７．（１）受付期間 ───────────────────────
    private static void Call(RoundBuilder round)
    {
        round.Under(Doc, "（１）事業の目的").Notes("purpose", (1, "大胆な投資を進めようとする中小企業の取組を支援することを目的とします"),
            "将来の売上高100億円を目指して、大胆な投資を進めようとする中小企業の取組を支援");
        var period = round.Under(Doc, "（２）補助事業期間");
        period.Term("period", (1, "交付決定日から 24 か月以内"), "補助事業期間の終わり", [(24, DecidedOn)], "民法143条により暦で数える");
        period.Term("grant-application", (1, "採択決定日から 2 か月以内に交付申請をお願いします"), "交付申請の期限(採択決定日から2か月以内)", [(2, AdoptedOn)],
            "採択決定日は採択結果の公表の日とみる。間に合わない可能性がある場合はあらかじめ相談し、連絡がなければ採択を取り消されうる", isDeadline: true,
            also: [round.Under(Doc, "（４）公募のスケジュール").At((23, "採択決定日から２か月以内に交付申請をお願いします"))]);
        round.Under(Doc, "（１）受付期間").Window("window", (18, "令和８年２月２４日（火）～令和８年３月２６日（木）15：00 まで"), "受付期間",
            On(2026, 2, 24), At(2026, 3, 26, 15, 0), "締切は15時ちょうどまで。受付開始の時刻は記載がない");
    }
}
