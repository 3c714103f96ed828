using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第2回 別添１ to 別添４: personnel, fees, travel, small businesses.</summary>
internal static partial class KyodoRound02
{
    private static void Annexes(RoundBuilder round)
    {
        var personnel = round.Under(Doc, "人件費の算出方法に係る実施細則");
        personnel.Notes("personnel-formula", (22, "人件費＝人件費単価×本事業従事時間"), "人件費 = 人件費単価(時間単価)×本事業に直接従事した時間");
        personnel.Notes("personnel-rate", (22, "該当する労務費単価を適用"),
            "人件費単価は「等級単価一覧表令和7年度用(経済産業省)」による。日給は所定労働時間で除し(1円未満切捨て)、時給はその額",
            "一覧表は手元になく、単価は計算しない", also: [personnel.At((22, "（1 円未満切捨て）"))]);
        personnel.Notes("personnel-most", (25, "等級単価一覧表に記載された労務費単価を上限とする"), "人件費単価は、等級単価一覧表の労務費単価を上限とする");
        personnel.Notes("personnel-hours", (25, "補助業務従事日誌"), "従事時間は「補助業務従事日誌」等により、就業規則等に照らして適正な範囲で証明する");

        var fees = round.Under(Doc, "謝金及び雑役務費の単価について");
        fees.LeavesOut("honoraria-rate", 27, "委員・専門家の謝金の単価(税別)の表が、読んだ本文にない(図である)", "公募要領の27頁で確かめる。単価を超える分は除いて入力する");
        fees.Prints("casual-staff-rate", (27, "１時間２，０００円（１日８時間を限度とする）以内"), "雑役務費の単価", "1時間2,000円以内、1日8時間まで");

        var travel = round.Under(Doc, "旅費の支給基準について");
        travel.Notes("travel-actual", (28, "最も経済的な通常の経路及び方法により旅行した場合の実費により計算する"), "旅費は、最も経済的な通常の経路と方法による実費(税別)");
        travel.Prints("lodging", (28, "埼玉県 19,000 円"), "国内の宿泊費基準額(1夜、税別)",
            "19,000円 埼玉・東京・京都、18,000円 福岡、17,000円 千葉、16,000円 神奈川・新潟、15,000円 香川、14,000円 熊本、13,000円 北海道・岐阜・大阪・広島、" +
            "12,000円 山梨・兵庫・宮崎・鹿児島、9,000円 岩手・静岡・石川・三重・島根、8,000円 福島・鳥取・山口、他の県は10,000円又は11,000円",
            also: [travel.At((28, "福岡県 18,000 円")), travel.At((28, "千葉県 17,000 円"))]);
        travel.Prints("lodging-allowance", (29, "全ての地 2,400 円"), "国内の宿泊手当(1夜)", "2,400円");
        travel.Notes("abroad", (29, "補助金事務局と協議の上、必要に応じて支出できるものとする"), "国外旅費は事務局と協議の上。エコノミークラスの実費、都市ごとの宿泊費基準額(30〜40頁)と宿泊手当(40〜45頁)を上限とする");

        var small = round.Under(Doc, "小規模事業者について");
        small.Notes("employees-definition", (46, "会社役員（ただし、従業員との兼務役員は「常時使用する従業員」に含む"),
            "「常時使用する従業員」に会社役員、個人事業主本人と同居の親族、休業・休職中の社員、短期・季節の者、所定労働時間が4分の3以下のパートタイムを含めない");
    }
}
