using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ６－３．リース会社との共同申請: joint applications with a leasing company.</summary>
internal static partial class Round03
{
    private static void Lease(RoundBuilder round)
    {
        var lease = round.Under(Doc, "６－３．リース会社との共同申請");
        var alone = LeasesJointly.Is(false);
        lease.Notes("lease-scheme", (28, "購入費用について、リース会社を対象に補助金を交付することが可能です"),
            "リース料から補助金相当分が減額されることなどを条件に、機械装置・システムの購入費用についてリース会社に補助金を交付する",
            "機械装置・システム構築費に、リース会社の購入費用を入力する。補助事業実施期間中に要する経費に限らない");
        lease.Notes("lease-same-terms", (28, "適用する補助上限額、補助率は中小企業等のものと同様となります"), "補助上限額と補助率は中小企業等のものと同じ。リース会社は1つの共同申請につき1社");
        lease.Requires("lease-fees-lowered", (28, "が確認した「リース料軽減計算書」を事務局に提出する必要があります"), "① 「リース料軽減計算書」を提出する",
            alone | FeesLowered.Is(true));
        lease.Requires("finance-lease", (28, "対象となるリース取引は、ファイナンス・リース取引に限ります"), "② ファイナンス・リース取引に限る", alone | FinanceLease.Is(true));
        lease.Notes("lease-fees", (28, "リース料そのものについては補助対象外となります"), "③ 共同申請では、リース料そのものは対象外", Readings.SuchCostsAreLeftOut);
        lease.Binds("lease-estimates", (28, "見積もりの取得については、中小企業等が実施する必要があります"), "④ 見積もりの取得は中小企業等が行う");
        lease.Binds("lease-term", (29, "処分制限期間を含む期間となるよう設定してください"), "⑤⑥ リース期間は処分制限期間を含む期間とし、変更と処分には手続が要る");
        lease.Binds("lease-repayment", (29, "リース会社からの返還を求めます"), "⑦ 補助金返還の対象となった場合、リース会社に交付されている補助金はリース会社が返還する",
            also: [round.Under(Doc, "（５）事業計画期間（事業化状況報告期間）").At((39, "リース会社からの返還を求めます"))]);
        lease.Binds("lease-pledge", (29, "リース取引に係る宣誓書"), "⑧ リース会社は「リース取引に係る宣誓書」を提出する");
        lease.Excludes("lease-back", (29, "セール＆リースバック取引や転リース取引は本スキームの対象外となります"), "⑨⑪ セール＆リースバック取引、転リース取引、割賦契約",
            LeasesJointly.Is(true) & LeaseBack.Is(true), also: [lease.At((29, "割賦契約はリースには含みません"))]);
        lease.Notes("lessor-often", (29, "採択・交付決定を受ける回数の制限はありません"), "⑩ リース会社の申請件数と採択・交付決定の回数に制限はない");
        lease.Notes("lease-buildings", (29, "建物取得費は本補助金の対象とはなりません"), "⑪ 建物の取得においてリース会社を利用する場合、建物取得費は対象外", Readings.SuchCostsAreLeftOut);
    }
}
