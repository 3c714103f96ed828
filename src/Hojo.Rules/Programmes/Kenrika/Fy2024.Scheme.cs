using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.Kenrika;

/// <summary>令和6年度: the table of 事業スキーム, what is supported and how much of it.</summary>
internal static partial class Fy2024
{
    // ── 対象 ──────────────────────────────────────────────────────────────────
    private static void Subjects(RoundBuilder round)
    {
        const string Heading = "特許", Filed = "既に日本国特許庁に行っている出願と同一内容で外国に出願する予定";
        const string PastUser = "過去に特許庁の「外国出願補助金」を利用し、出願した特許案件";
        var filed = FiledInJapan.Is(true) & SameFilingAbroad.Is(true);
        round.Under(Doc, Heading, Patent).Requires("filed-in-japan", (20, 21), Filed, filed);
        round.Under(Doc, Heading, UtilityModel, Design, Mark, Squatting).Requires("filed-in-japan", (20, 21), Filed, filed,
            "特許の欄に書かれているが、他の権利の出願手続にも及ぶとみる(要確認)");

        var refused = round.Under(Doc, Heading, OfficeAction);
        refused.Requires("past-user", (22, 23), PastUser, UsedFilingSubsidy.Is(true));
        refused.Requires("refusal", (23, 24, "「拒絶理由通知」を受領"), "「拒絶理由通知」を受領している", RefusalReceived.Is(true));
        refused.Requires("refusal-reasons", (24, 25, "拒絶理由に「新規性」、「進歩性」が指摘されたもの"),
            "拒絶理由に「新規性」、「進歩性」が指摘されている", RefusalCitesNovelty.Is(true), "どちらか一方の指摘があればよいとみる");

        var unexamined = round.Under(Doc, Heading, Examination);
        unexamined.Requires("past-user", (26, 27), PastUser, UsedFilingSubsidy.Is(true));
        unexamined.Requires("not-requested", (27, 28), "まだ審査請求を行っていない", ExaminationRequested.Is(false));
    }

    // ── 補助上限/補助率 ───────────────────────────────────────────────────────
    private static void Tracks(RoundBuilder round, Amount costs, Rounding wholeYen)
    {
        var ofPatent = Paid(round.Under(Doc, "特許", Patent), 30, "特許 1出願 150万円", 150, costs);
        var ofRight = Paid(round.Under(Doc, "実用新案、 意匠、商標", UtilityModel, Design, Mark), 39, "実用新案、意匠、商標 1出願 60万円", 60, costs);
        var ofSquatting = Paid(round.Under(Doc, "冒認対策 商標", Squatting), 45, "冒認対策商標 1出願 30万円", 30, costs);
        var ofProcedure = Paid(round.Under(Doc, "特許", Procedures), 33, "1手続 50万円", 50, costs).Rounded(wholeYen);
        var corporation = Corporation(round);
        round.Under(Doc, "＜中間応答、審査請求＞", Procedures).Notes("no-corporation-cap", 49, "１法人当たりの上限額なし");

        round.Track(Patent, "出願手続 特許", Filed(ofPatent));
        round.Track(UtilityModel, "出願手続 実用新案", Filed(ofRight));
        round.Track(Design, "出願手続 意匠", Filed(ofRight));
        round.Track(Mark, "出願手続 商標", Filed(ofRight));
        round.Track(Squatting, "出願手続 冒認対策商標", Filed(ofSquatting));
        round.Track(OfficeAction, "中間応答(特許)", ofProcedure);
        round.Track(Examination, "審査請求(特許)", ofProcedure);

        Amount Filed(Amount paid) => Either(University.Is(true), paid, paid.AtMost(corporation)).Rounded(wholeYen);
    }

    /// <summary>A cell of the table: 150万円 / 1/2以内.</summary>
    private static Amount Paid(Section right, int line, string ja, int man, Amount costs)
    {
        var printed = $"{man}万円";
        var sum = right.Sum("cap-sum", (line, printed), ja, Man(man));
        var cap = right.Limit("cap", (line, printed), "補助上限額まで", sum,
            "1出願(1手続)を1案件とする。1/2以内なので、計算した額は最大の額である");
        return (right.Rate("rate", (line + 1, "1/2以内"), "補助率(以内)", Fraction(1, 2)) * costs).AtMost(cap);
    }

    // ── １法人に対する補助上限額 ──────────────────────────────────────────────
    private static Limit Corporation(RoundBuilder round)
    {
        const string Printed = "１法人に対する補助上限額は300万円";
        var filings = round.Under(Doc, "＜出願手続＞", Filings);
        var sum = filings.Sum("corporation-sum", (48, Printed), "１法人に対する補助上限額300万円", Man(300));
        string[] filed = [.. Filings.Select(track => "kenrika/2024/" + track)];
        var granted = filings.Deducts("already-granted", (48, Printed), "同じ年度の出願手続で既に決まった補助金を差し引く", GrantedThisYear.OrGranted(filed),
            "300万円が年度ごとか公募回ごとかの記載がない。年度を通した1法人の合計とみて、既に決まった額を差し引いた残りを上限とする");
        filings.Combines("shared-ceiling", (48, Printed), "出願手続は１法人300万円の上限を共有する(大学等を除く)",
            Relation.SharedCeiling("corporation-cap", usedByGrants: true), filed);
        return filings.Limit("corporation-cap", (48, "大学等は１法人当たりの上限額なし"), "１法人300万円まで(大学等を除く)", ((Amount)sum).Less(granted),
            "大学等には１法人当たりの上限額がない。個人事業主も1法人とみる");
    }
}
