using Hojo.Rules.Documents;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回, digest: where the guideline of the same call says otherwise. The rows of the digest stay as they were read.</summary>
internal static partial class Round03Digest
{
    private static void Differences(RoundBuilder round)
    {
        round.ReplacedBy("shinjigyo-shinshutsu/3");
        Section Guideline(string heading) => round.Under(Guidelines.ShinjigyoShinshutsu3, heading);

        Guideline("（１）補助金額").Notes("differs-floor", (11, "従業員数20人以下750万円～2,500万円（3,000万円）"), "公募要領: 補助下限額は750万円(概要に記載がない)");
        Guideline("２－２．補助対象外となる事業者").Notes("differs-awards", (8, "採択を辞退した事業者を除く"), "公募要領: 採択を辞退した事業者は除かれ、実施中の事業者も対象外");
        Guideline("２－２．補助対象外となる事業者").Notes("differs-large", (9, "２分の１以上をア～オに該当する中小企業者が"), "公募要領: みなし大企業は(ア)〜(カ)の6つ(概要は3つ)");
        Guideline("（５）注意事項").Notes("differs-half", (11, "親会社が議決権の50％以上を有する子会社が存在する場合"), "公募要領: みなし同一は議決権の50%以上(ちょうど50%を含む)");
        Guideline("（２） 付加価値額要件").Notes("differs-value-added", (15, "又は従業員一人当たり付加価値額"), "公募要領: 付加価値額は従業員一人当たりでもよい");
        Guideline("（３） 賃上げ要件").Notes("differs-target", (16, "達成度合いの高い方の目標値の未達成率を乗じた額"), "公募要領: 未達成率は申請者の目標値に対するもので、補助金交付額の全体に乗じる");
        Guideline("（４） 事業場内最賃水準要件").Notes("differs-exemption", (17, "当該事業年度の営業利益赤字の場合"), "公募要領: 事業場内最賃水準要件にも免除があり、補助金交付額の全体を年数で除す");
        Guideline("専門家経費").Notes("differs-experts", (25, "准教授、技術士、中小企業診断士、ITコーディネータ：１日４万円以下"), "公募要領: 専門家の謝金は職種により1日5万円・4万円・2万円");
        Guideline("外注費").Notes("differs-limits", (25, "金額全体の10％"), "公募要領: 区分ごとの上限は「補助上限額」で、補助金の額の上限とみる(概要では経費の上限とみた)");
        Guideline("（９）組合特例").Notes("differs-cooperative", (19, "補助上限額を積み上げた額を補助上限額とすることが出来ます"),
            "公募要領: 連携体申請、組合特例、リース会社との共同申請がある(概要に記載がない)");
    }
}
