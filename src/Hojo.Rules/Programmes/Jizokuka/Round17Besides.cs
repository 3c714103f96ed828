using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回: 併用 and the record of earlier calls.</summary>
internal static class Round17Besides
{
    public static IReadOnlyList<Provision> Rows(Source doc) =>
    [
        new Combination("start-up-type", ("創業型第1回公募との重複申請はできない", "not together with the start-up type, round 1"), Relation.Barred(Awards.Live), doc["注意事項", 84], "jizokuka-sogyo/1"),
        new Combination("after-a-project", ("過去の一般型の補助事業は、終了日の属する月の翌月から1年間が経過していること", "a year has passed from the month after an earlier project of the general type ended"), Relation.BarredFor(12, BarStart.MonthOfCompletion, LookedAt.Application, Awards.CarriedOut), doc["補助対象外となる事業者", 283, 286], "jizokuka")
        { Reading = ("1年間は終了日の属する月の翌月1日から数え、その最後の日までは申請できないとみる。事業が終わっていない採択も含む。様式第14の提出も必要である", "the year runs from the first of the month after; its last day is still barred; an award whose project has not ended counts; form 14 must be filed too") },
        new Combination("graduated", ("「卒業枠」で補助事業を実施した事業者は対象外", "a project was carried out under the graduation track"), Relation.Barred(Awards.CarriedOut), doc["補助対象外となる事業者", 296, 297], "jizokuka/*/sotsugyo"),
        new Combination("other-subsidies", ("同一の補助事業について、国の他の補助金を重複して受け取ることはできない", "no other subsidy of the state for the same project"), Relation.Differing(("補助事業(取組)", "the project")), doc["補助対象外となる事業", 335, 337], Combination.OtherSubsidies),
        new Combination("one-application", ("同一事業者からの同一受付締切回への応募は1件", "one application each to a call"), Relation.Once, doc["（５）応募件数", 1128, 1134], "jizokuka/17"),
        new Combination("accepted-once", ("同一内容で国の他の補助事業等と併願している場合は、重複して採択しない", "applied for elsewhere with the same contents, it is accepted once"), Relation.AcceptedOnce, doc["（３）その他留意事項", 1589, 1590], Combination.OtherSubsidies),
    ];
}
