using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 共同・協業型 第1回公募, as far as its leaflet goes. The body's own share is 定額, and neither a sum nor a
/// rate is printed.</summary>
internal static class KyodoRound01
{
    private static readonly Source Doc = Leaflets.JizokukaKyodo;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.Joint, "jizokuka-kyodo/1", "第1回", KyodoRound01English.Words);
        Outline(round);
        var grant = Money(round);
        BodyAndParticipants(round.Under(Doc, "小規模事業者持続化補助金（共同・協業型）"));
        Acts(round);
        Steps(round.Under(Doc, "事前準備から事業終了までの流れ"));
        round.Track("", "小規模事業者持続化補助金 共同・協業型 第1回(リーフレット)", grant);
        return round.Build();
    }

    // ── 事業概要、公募スケジュール ────────────────────────────────────────────
    private static void Outline(RoundBuilder round)
    {
        round.Under(Doc, "小規模事業者持続化補助金（共同・協業型）").Notes("purpose", (857, 860, "販路開拓の機会の提供を行う取組を支援します"),
            "地域振興等機関が中心となり、参画事業者の商品・サービスの改良やブランディング支援に加えて、販路開拓の機会を提供する取組を支援");
        var outline = round.Under(Doc, "【事業概要】");
        outline.Notes("outline", (862, 870, "展示会や商談会、催事販売、マーケティングの拠点を活用し"),
            "地域振興等機関が参画事業者を集め、展示会や商談会、催事販売、マーケティングの拠点を活用して支援");
        outline.Requires("participants-small", (866, 874, "「商業・サービス業(宿泊業、娯楽業を除く)」の場合5人以下"),
            "参画事業者は小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", ParticipantsSmall.Is(true),
            "すべての参画事業者が当てはまることとする。宿泊業・娯楽業は除かれるため20人以下とする");
        var schedule = round.Under(Doc, "【第1回公募スケジュール】");
        schedule.Announces("published", (890, 892, "公募要領公開：2025年３月３１日（月）"), "公募要領公開", Day(2025, 3, 31));
        schedule.Window("window", (894, 896, "2025年４月２５日（金）申請受付締切：2025年６月１３日（金）"), "公募期間", On(2025, 4, 25), On(2025, 6, 13),
            Readings.HoursNotStated);
    }

    // ── 補助上限、補助率、補助対象 ────────────────────────────────────────────
    private static Amount Money(RoundBuilder round)
    {
        var most = round.Under(Doc, "【補助上限】");
        var sum = most.Sum("cap-sum", (876, 878, "【補助上限】5,000万円"), "補助上限", Man(5_000));
        var cap = most.Limit("cap", (876, 878, "【補助上限】5,000万円"), "補助上限額まで", sum, "参画事業者の分と地域振興等機関の分を合わせた、1申請の上限とみる");

        var rates = round.Under(Doc, "【補助率】");
        var rate = rates.Rate("rate", (880, 882, "参画事業者は2／3"), "参画事業者の補助率", Fraction(2, 3));
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(880, 882), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        rates.LeavesOut("fixed-sum", 882, "地域振興等機関への「定額」の額も、5,000万円のうちの割合も記載がない",
            "定額は補助率ではない。経費の全額とはみず、事務局に確かめた額を入力する。入力がなければ補助金額は幅で示す");
        var participants = rates.Pays("participants-costs", (882, "参画事業者は2／3"), "参画事業者の補助対象経費", ParticipantsCosts);
        var body = rates.Pays("body-costs", (882, "地域振興等機関は定額"), "地域振興等機関の補助対象経費", PromotionBodyCosts);
        var bodyMost = rates.Limit("body-most", Passage.Silent(882), "地域振興等機関への定額の補助は、その補助対象経費まで", body,
            "記載はないが、補助の額は実際の経費を超えないものとみる");

        var eligible = round.Under(Doc, "【補助対象】");
        eligible.Notes("expenses", (884, 888, "会場の設営費・内装等の工事費、会場借料、機器・機材の借料"),
            "補助対象: 会場の設営費・内装等の工事費、会場借料、機器・機材の借料、広報費、旅費 など");
        eligible.LeavesOut("expenses-split", (884, 888), "「など」の範囲と、どの経費が参画事業者の分かの記載がない");
        return Sum(rate * participants, PromotionBodySubsidy.AtMost(bodyMost)).AtMost(cap).Rounded(wholeYen);
    }

    // ── 地域振興等機関とは、参画事業者とは ────────────────────────────────────
    private static void BodyAndParticipants(Section section)
    {
        section.Requires("body", (999, 1008, "次の①から④のいずれかに該当する機関を指す"),
            "地域振興等機関: ①商工会・商工会議所、②都道府県中小企業団体中央会、③法人化されている商店街等組織、④地域の企業の販路開拓につながる支援を事業として行っている法人",
            !(Body.Is(PromotionBody.Other) | Body.Is(PromotionBody.Cooperative)),
            "第2回の公募要領が挙げる事業協同組合などは、このリーフレットには挙がらない。③又は④に当たるときは、その種類を答える");
        section.Notes("participants-law", (1012, 1013, "小規模事業者の支援に関する法律で定める小規模事業者に該当する者"),
            "参画事業者は、商工会及び商工会議所による小規模事業者の支援に関する法律で定める小規模事業者");
        section.Requires("participants", (1050, "参画事業者（10社以上）を集めて申請を行って下さい"), "申請者は地域振興等機関で、参画事業者を10社以上集める",
            Participants >= 10);
    }

    // ── 本事業における取組 ────────────────────────────────────────────────────
    private static void Acts(RoundBuilder round)
    {
        round.Under(Doc, "小規模事業者持続化補助金（共同・協業型）").Requires("acts", (1015, 1026, "展示会・商談会の取組"),
            "①展示会・商談会、②催事販売型、③マーケティング拠点のいずれかの取組",
            TradeFair.Is(true) | SalesEvent.Is(true) | MarketingBase.Is(true), "いずれか1つでよいとみる。申請者の申告により、該当するかは事務局が審査する");
        round.Under(Doc, "①展示会・商談会の取組").Notes("act-trade-fair", (1015, 1018, "参画事業者の新たな取引先を増加させる取組"),
            "①商談目的の展示会・商談会で展示・宣伝を行い、参画事業者の新たな取引先を増加させる取組");
        round.Under(Doc, "②催事販売型の取組").Notes("act-sales-event", (1020, 1022, "参画事業者の売上高増加を支援する取組"),
            "②物販会や即売会により、参画事業者の売上高増加を支援する取組");
        round.Under(Doc, "③マーケティング拠点の取組").Notes("act-marketing-base", (1024, 1026, "具体的かつ継続的なマーケティングを行う拠点・仕組みを構築する取組"),
            "③想定ターゲットを明確化し、具体的かつ継続的なマーケティングを行う拠点・仕組みを構築する取組");
    }

    // ── 事前準備から事業終了までの流れ ────────────────────────────────────────
    private static void Steps(Section steps)
    {
        steps.Binds("report", (994, 997, "実績報告"), "補助事業の実施後、実績報告");
        steps.Binds("estimates", (1032, 1038, "見積書等の提出"), "採択後、見積書等の提出");
        steps.Binds("results-report", (1040, 1048, "事業化状況報告"), "補助期間終了後、事業化状況報告", Readings.HowOftenAndWhenNotStated);
        steps.Binds("cost-detail", (1051, 1053, "事後で対象外経費が含まれていることが判明した場合はお支払いができません"),
            "申請時点で明らかでない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない");
        steps.Notes("gbiz", (1055, 1056, "ＧビズＩＤ取得"), "事前準備: GビズIDの取得", "種類と取得にかかる期間の記載がない");
    }
}
