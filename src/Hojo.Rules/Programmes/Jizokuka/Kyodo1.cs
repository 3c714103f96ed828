using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 共同・協業型 第1回公募, as far as its leaflet goes. The body's own share is 定額, and neither a sum nor a rate is printed.</summary>
internal static class Kyodo1
{
    private static readonly Source Doc = Common.Leaflet("JIZ-K1", "小規模事業者持続化補助金(共同・協業型)リーフレット(令和6年度補正、令和7年4月30日時点版)");

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(5_000), Doc["【補助上限】", 876, 878]);
    private static readonly Limit Cap = new("cap", ("補助上限額まで", "at most the ceiling"), CapSum, Doc["【補助上限】", 876, 878])
    { Reading = ("参画事業者の分と地域振興等機関の分を合わせた、1申請の上限とみる", "read as the ceiling of one application, for participants and body together") };
    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("参画事業者の補助率", "rate of the participants"), 2, 3, Doc["【補助率】", 880, 882]);
    private static readonly Limit BodyCost = new("body-most", ("地域振興等機関への定額の補助は、その補助対象経費まで", "the fixed sum for the body up to its eligible costs"), PromotionBodyCosts, Doc["【補助率】", 882])
    { Reading = ("記載はないが、補助の額は実際の経費を超えないものとみる", "not stated; a grant is taken not to exceed the cost itself") };
    private static readonly Rounding WholeYen = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), Doc["【補助率】", 880, 882])
    { Reading = ("端数処理の記載がないため、補助金額は最後に一度だけ円未満を切り捨てる", "no rounding is stated; the grant is rounded down to the yen, once, at the end") };

    public static readonly Round Round = new(Jizokuka.Joint, "jizokuka-kyodo/1", ("第1回", "round 1"),
        new Track("jizokuka-kyodo/1", ("小規模事業者持続化補助金 共同・協業型 第1回(リーフレット)", "Subsidy for sustaining small businesses, joint type, round 1 (leaflet)"),
        [
            new Note("purpose", ("地域振興等機関が中心となり、参画事業者の商品・サービスの改良やブランディング支援に加えて、販路開拓の機会を提供する取組を支援", "a regional promotion body leads: improved goods and brands of the participants, and chances to sell"), Doc["小規模事業者持続化補助金（共同・協業型）", 857, 860]),
            new Note("outline", ("地域振興等機関が参画事業者を集め、展示会や商談会、催事販売、マーケティングの拠点を活用して支援", "the body gathers participants and supports them by exhibitions, sales events and marketing bases"), Doc["【事業概要】", 862, 870]),
            new Requirement("participants-small", ("参画事業者は小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", "participants are small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others up to 20"), ParticipantsSmall.Is(true), Doc["【事業概要】", 866, 874])
            { Reading = ("すべての参画事業者が当てはまることとする。宿泊業・娯楽業は除かれるため20人以下とする", "every participant is meant; lodging and entertainment, being left out, go by 20") },
            CapSum, Cap, TwoThirds,
            new NotStated("fixed-sum", ("地域振興等機関への「定額」の額も、5,000万円のうちの割合も記載がない", "neither the fixed sum for the body nor its part of the ¥50,000,000 is stated"), Doc["【補助率】", 882])
            { Reading = ("定額は補助率ではない。経費の全額とはみず、事務局に確かめた額を入力する。入力がなければ補助金額は幅で示す", "a fixed sum is no rate and is never taken as the whole cost: the sum confirmed with the office is stated, and without it the grant is a range") },
            WholeYen,
            BodyCost,
            new Expense("participants-costs", ("参画事業者の補助対象経費", "eligible costs of the participants"), ParticipantsCosts, Doc["【補助率】", 882]),
            new Expense("body-costs", ("地域振興等機関の補助対象経費", "eligible costs of the body"), PromotionBodyCosts, Doc["【補助率】", 882]),
            new Note("expenses", ("補助対象: 会場の設営費・内装等の工事費、会場借料、機器・機材の借料、広報費、旅費 など", "eligible: setting up and fitting out of venues, hire of venues and of equipment, publicity, travel and so on"), Doc["【補助対象】", 884, 888]),
            new NotStated("expenses-split", ("「など」の範囲と、どの経費が参画事業者の分かの記載がない", "what else is eligible, and which costs are the participants', is not stated"), Doc["【補助対象】", 884, 888]),
            new Announced("published", ("公募要領公開", "guideline published"), Day(2025, 3, 31), Doc["【第1回公募スケジュール】", 890, 892]),
            new Window("window", ("公募期間", "call"), On(2025, 4, 25), On(2025, 6, 13), Doc["【第1回公募スケジュール】", 894, 896]) { Reading = ("受付開始・締切の時刻は記載がない", "no hours are stated") },

            // 事前準備から事業終了までの流れ
            new Duty("report", ("補助事業の実施後、実績報告", "a report after the project"), Doc["事前準備から事業終了までの流れ", 994, 997]),

            // 地域振興等機関とは、参画事業者とは、本事業における取組
            new Requirement("body", ("地域振興等機関: ①商工会・商工会議所、②都道府県中小企業団体中央会、③法人化されている商店街等組織、④地域の企業の販路開拓につながる支援を事業として行っている法人", "the applicant is a chamber or society of commerce, a prefectural federation, an incorporated shopping street organisation, or a corporation whose business is sales support in the region"), !Body.Is(PromotionBody.Other), Doc["小規模事業者持続化補助金（共同・協業型）", 999, 1008]),
            new Note("participants-law", ("参画事業者は、商工会及び商工会議所による小規模事業者の支援に関する法律で定める小規模事業者", "participants are small businesses as the law on support by chambers of commerce defines them"), Doc["小規模事業者持続化補助金（共同・協業型）", 1012, 1013]),
            new Requirement("acts", ("①展示会・商談会、②催事販売型、③マーケティング拠点のいずれかの取組", "one of: exhibitions or trade talks, sales events, a marketing base"), TradeFair.Is(true) | SalesEvent.Is(true) | MarketingBase.Is(true), Doc["小規模事業者持続化補助金（共同・協業型）", 1015, 1026]) { Reading = ("いずれか1つでよいとみる。申請者の申告により、該当するかは事務局が審査する", "any one is taken to do; as declared, and judged by the office") },
            new Note("act-trade-fair", ("①商談目的の展示会・商談会で展示・宣伝を行い、参画事業者の新たな取引先を増加させる取組", "exhibitions and trade talks that bring the participants new customers in trade"), Doc["①展示会・商談会の取組", 1015, 1018]),
            new Note("act-sales-event", ("②物販会や即売会により、参画事業者の売上高増加を支援する取組", "sales events that raise the participants' sales"), Doc["②催事販売型の取組", 1020, 1022]),
            new Note("act-marketing-base", ("③想定ターゲットを明確化し、具体的かつ継続的なマーケティングを行う拠点・仕組みを構築する取組", "a base for concrete and lasting marketing to a defined target"), Doc["③マーケティング拠点の取組", 1024, 1026]),
            new Duty("estimates", ("採択後、見積書等の提出", "estimates after adoption"), Doc["事前準備から事業終了までの流れ", 1032, 1038]),
            new Duty("results-report", ("補助期間終了後、事業化状況報告", "a report on business results after the period"), Doc["事前準備から事業終了までの流れ", 1040, 1048]) { Reading = ("回数と時期の記載がない", "how often and when is not stated") },
            new Requirement("participants", ("申請者は地域振興等機関で、参画事業者を10社以上集める", "the body applies, with 10 participants or more"), Participants >= 10, Doc["小規模事業者持続化補助金（共同・協業型）", 1050]),
            new Duty("cost-detail", ("申請時点で明らかでない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない", "details of costs not yet clear are asked for at the decision; ineligible costs found later are not paid"), Doc["事前準備から事業終了までの流れ", 1051, 1053]),
            new Note("gbiz", ("事前準備: GビズIDの取得", "to prepare: a GbizID account"), Doc["事前準備から事業終了までの流れ", 1055, 1056]) { Reading = ("種類と取得にかかる期間の記載がない", "neither its kind nor how long it takes is stated") },
        ],
        Sum(TwoThirds * ParticipantsCosts, PromotionBodySubsidy.AtMost(BodyCost)).AtMost(Cap).Rounded(WholeYen)));
}
