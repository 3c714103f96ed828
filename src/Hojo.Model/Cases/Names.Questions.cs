namespace Hojo.Model;

public static partial class Names
{
    /// <summary>Words of questions, of what is sought, and of the members of a case file.</summary>
    private static Dictionary<Enum, Bilingual> Asking => new()
    {
        [InputKind.Money] = ("金額", "money"),
        [InputKind.Count] = ("数", "number"),
        [InputKind.YesNo] = ("はい・いいえ", "yes or no"),
        [InputKind.Choice] = ("選択", "choice"),
        [InputKind.Date] = ("日付", "date"),
        [InputKind.Percent] = ("年平均成長率", "growth a year"),
        [InputKind.Share] = ("割合", "share"),
        [MemberKind.Part] = ("まとまり", "object"),
        [MemberKind.List] = ("並び", "list"),
        [MemberKind.Text] = ("文字列", "text"),
        [MemberKind.Moment] = ("日時", "moment"),
        [MemberKind.Money] = ("金額", "money"),
        [MemberKind.Count] = ("数", "number"),
        [MemberKind.YesNo] = ("はい・いいえ", "yes or no"),
        [MemberKind.Choice] = ("選択", "choice"),
        [MemberKind.Date] = ("日付", "date"),
        [MemberKind.Growth] = ("成長率", "growth"),
        [MemberKind.Share] = ("割合", "share"),
        [MemberKind.Extensions] = ("他の制度の項目", "members of other programmes"),
        [GoalKind.Cap] = ("上限", "ceiling"),
        [GoalKind.Floor] = ("下限", "floor"),
        [GoalKind.Amount] = ("目標額", "amount"),
        [GoalOutcome.Reached] = ("届く", "reached"),
        [GoalOutcome.Unreachable] = ("届かない", "cannot be reached"),
        [GoalOutcome.NoLimit] = ("上限なし", "no limit"),
        [GoalOutcome.NoSuchGoal] = ("その目標はない", "no such goal"),
        [GoalOutcome.NeedsFacts] = ("情報不足", "needs facts"),
        [Ease.Planned] = ("計画", "planned"),
        [Ease.Declared] = ("申告", "declared"),
        [Ease.Standing] = ("属性・過去の事実", "as it stands"),
        [Lang.Ja] = ("日本語", "Japanese"),
        [Lang.En] = ("英語", "English"),
    };
}
