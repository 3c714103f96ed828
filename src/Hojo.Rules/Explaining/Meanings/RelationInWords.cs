using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>A relation in words.</summary>
internal sealed class RelationInWords : IRelationMeaning<Bilingual>
{
    private static readonly RelationInWords Meaning = new();

    public static Bilingual Of(IRelated row)
    {
        var (holds, with) = (row.Holds.Fold(Meaning), Format.Both(string.Join(", ", row.With.Where(w => w != Combination.OtherSubsidies))));
        if (row.With.Contains(Combination.OtherSubsidies))
            with = with.Ja.Length == 0
                ? ("国の他の補助金", "other subsidies of the state")
                : ($"{with.Ja}、国の他の補助金", $"{with.En}, other subsidies of the state");
        return ($"{with.Ja}: {holds.Ja}", $"{with.En}: {holds.En}");
    }

    public Bilingual Together() => ("併用できる", "may be taken together");

    public Bilingual AcceptedOnce() => ("同一の内容で同時に申請できるが、採択は一つ", "the same contents may be applied for together, and are accepted once");

    public Bilingual AddOn() => ("加算して併用できる", "may be joined, and adds to the ceiling");

    public Bilingual Differing(Bilingual what) => ($"{what.Ja}が異なる場合に限る", $"only where {what.En} differs");

    public Bilingual Barred(IReadOnlyList<AwardStatus> came)
    {
        var names = Format.Join(came.Select(status => Names.Of(status)), "・", ", ");
        return ($"{names.Ja}であれば申請できない", $"barred where {names.En}");
    }

    public Bilingual Once() => ("1件に限る", "one application only");

    public Bilingual BarredFor(int count, int months, BarStart since, LookedAt at, IReadOnlyList<AwardStatus> came)
    {
        var (from, seen) = (In(since), In(at));
        return count == 1
            ? ($"{from.Ja}から{seen.Ja}まで{months}か月以内は申請できない", $"barred within {months} months from {from.En} to {seen.En}")
            : ($"{seen.Ja}前{months}か月以内に{from.Ja}が{count}回以上あれば申請できない",
                $"barred with {count} or more of {from.En} within {months} months before {seen.En}");
    }

    public Bilingual SharedCeiling(string limit, bool usedByGrants) => ($"上限({limit})を共有する", $"shares a ceiling ({limit})");

    private static Bilingual In(BarStart since) => since switch
    {
        BarStart.Adoption => ("採択発表日", "the day of adoption"),
        BarStart.Decision => ("交付決定日", "the day of the grant decision"),
        _ => ("事業終了日の属する月の末日", "the end of the month of completion"),
    };

    private static Bilingual In(LookedAt at) => at == LookedAt.Deadline ? ("申請締切日", "the deadline") : ("申請日", "the day of application");
}
