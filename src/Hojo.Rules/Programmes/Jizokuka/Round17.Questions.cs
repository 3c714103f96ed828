using Hojo.Rules.Documents;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 よくあるご質問: what it adds to the guideline.</summary>
internal static partial class Round17
{
    private static void Questions(RoundBuilder round)
    {
        Section Under(string heading) => round.Under(Guidelines.Jizokuka17Questions, heading);

        var general = Under("1．総論");
        general.TimeTaken("result-time", (1, "受付締切から概ね 2～３か月程度です"), "受付締切から採択発表まで", "概ね2〜3か月程度", Length.Months(3));
        general.Notes("district", (1, 2, "商工会議所地区の窓口へ申請してください"), "申請先は、補助事業を営む地域により商工会地区と商工会議所地区に分かれる");
        general.Notes("apply-again", (2, "次回公募で、再度申請することが可能です"), "不採択となった場合、次回の公募で再度申請できる");

        var applicants = Under("2．補助対象者について");
        applicants.Notes("members", (2, "会員、非会員を問わず、応募可能です"), "商工会・商工会議所の会員でなくても応募できる");
        applicants.Notes("incorporating", (3, "変更後の法人が本補助金の補助対象者の要件等を満たすことができれば、申請可能です"), "申請期間中に法人化する予定でも、変更後の法人が要件を満たせば申請できる(届出が必要)");
        applicants.Notes("disaster-type", (3, "災害支援枠とは同時に申請が可能です"), "災害支援枠とは同時に申請でき、災害支援枠には様式第14がない(異なる事業であることは必要)");
        applicants.Binds("graduation-ends", (3, "次回以降申請できません"), "小規模事業者卒業加点で採択され実施した事業者は、次回以降申請できない");
        applicants.Notes("reachable", (3, 4, "国内で連絡を取れる者が常にいることが必要です"), "国内で連絡を取れる者が常にいること(事業の実態が国内にない場合は申請できない)", "日本国内の所在に含めて答える");

        var costs = Under("3．補助対象事業・経費");
        costs.Notes("branches", (4, "一つの法人、一つの個人事業者全体で常時使用する従業員を数える"), "従業員は一つの法人・個人事業者の全体で数える。支店で行う事業も対象");
        costs.Notes("samples", (4, "販売用商品と試供品が明確に異なるものであれば、対象となり得ます"), "商品サンプル・試供品は、販売用商品と明確に異なれば対象となり得る");
        costs.Notes("casual-staff", (5, "雑役務費（アルバイト代などの人件費"), "補助対象外: アルバイト代・派遣料などの雑役務費", Readings.SuchCostsAreLeftOut);
        costs.Notes("kitchen-car", (5, "その改装する部分のみ補助対象となり"), "キッチンカーは車両本体が対象外で、既存の自動車を改装する部分だけを委託・外注費とする");
        costs.Notes("new-office", (6, "新たに事務所を賃借する場合は、対象となることがあります"), "家賃は対象外。販路開拓のために新たに賃借する場合は対象となることがある(床面積で按分)");
        costs.Notes("invoice-advice", (6, "インボイス制度対応のための取引先の維持・拡大に向けた専門家"), "コンサルティング費用は対象外。インボイス制度対応の専門家への相談費用は対象となる場合がある");
        costs.Prints("lodging-shared", (7, "補助対象経費は、1,400,000 円となります"), "住宅宿泊事業の改装の按分(例): 改装費用300万円、住宅部分140㎡、事業部分120㎡、共用部分40㎡", "140万円",
            "事業部分と共用部分の半分を、全体の面積で割った割合を掛けた額を入力する");
        costs.Notes("primary-shared", (7, "1 次産業の生産にも使用できる機器等の費用は補助対象外経費となります"), "補助対象外: 1次産業の生産にも使用できる機器等", Readings.SuchCostsAreLeftOut);

        Under("5．申請手続きの流れについて").Binds("no-extension", (9, "いかなる場合においても延長はできません"), "補助事業実施期限の延長はできない");
        var specials = Under("6．特例について");
        specials.Notes("deficit-shown", (9, "一度も申告・決算期を迎えていない場合は"), "一度も申告・決算期を迎えていない事業者は、赤字事業者の要件を満たせない", "その場合は「赤字でない」と答える");
        specials.Notes("claims-stand", (10, "要件不備として不採択となります"), "希望した特例の要件を申請時点で満たさない場合、通常枠としては審査されず不採択");
        specials.Notes("next-lowest", (10, "次に低い事業場内最低賃金が基準となります"), "最低賃金の対象者が退職した場合、退職時点で次に低い賃金を基準とする");
        specials.Notes("fifty-on-own", (10, "補助事業終了時点で 1,060 円以上になるよう賃金を引き上げてください"),
            "例: 事業場内最低賃金1,010円なら、終了時点で1,060円以上が必要(地域別最低賃金1,000円からではない)");
        specials.Notes("raise-when", (11, "申請日以降、補助事業終了日までに引き上げてください"), "賃金の引上げは、申請日以降、補助事業終了日までに行う");
        Under("8．その他").Notes("wages-checked", (13, "補助事業終了から１年後に提出いただく様式第"), "賃金引上げの達成状況は、実績報告書と1年後の様式第14で確認される");
    }
}
