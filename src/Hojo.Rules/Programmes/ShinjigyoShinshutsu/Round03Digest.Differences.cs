using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回, digest: where the guideline of the same call says otherwise. The rows of the digest stay as they were read, and rest on
/// the digest alone.</summary>
internal static partial class Round03Digest
{
    private static void Differences(RoundBuilder round)
        => round.ReplacedBy("shinjigyo-shinshutsu/3",
            ("differs-floor", "公募要領(11頁): 補助下限額は750万円(概要に記載がない)"),
            ("differs-awards", "公募要領(8頁): 採択を辞退した事業者は除かれ、実施中の事業者も対象外"),
            ("differs-large", "公募要領(9頁): みなし大企業は(ア)〜(カ)の6つ(概要は3つ)"),
            ("differs-half", "公募要領(11頁): みなし同一は議決権の50%以上(ちょうど50%を含む)"),
            ("differs-value-added", "公募要領(15頁): 付加価値額は従業員一人当たりでもよい"),
            ("differs-target", "公募要領(16頁): 未達成率は申請者の目標値に対するもので、補助金交付額の全体に乗じる"),
            ("differs-exemption", "公募要領(17頁): 事業場内最賃水準要件にも免除があり、補助金交付額の全体を年数で除す"),
            ("differs-experts", "公募要領(25頁): 専門家の謝金は職種により1日5万円・4万円・2万円"),
            ("differs-limits", "公募要領(25頁): 区分ごとの上限は「補助上限額」で、補助金の額の上限とみる(概要では経費の上限とみた)"),
            ("differs-cooperative", "公募要領(19頁): 連携体申請、組合特例、リース会社との共同申請がある(概要に記載がない)"));
}
