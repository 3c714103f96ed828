using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Model;

/// <summary>整合: what must hold between inputs of one case. Where one of them is not told, it holds.</summary>
internal abstract class Consistency
{
    /// <summary>The places that it looks at.</summary>
    public abstract IReadOnlyList<string> Places { get; }

    /// <summary>Where it says no more than that some places together are at most another: these, and that one.</summary>
    public virtual (IReadOnlyList<string> Parts, string Whole)? Sum => null;

    /// <summary>Whether the case breaks it.</summary>
    public abstract bool IsBroken(Case c);

    /// <summary>What a case that breaks it is told.</summary>
    public abstract Contradiction Of(Case c);

    /// <summary>An input as a sentence names it: 大企業合計の持株割合 1/5 (applicant.ownership.allLargeCompanies).</summary>
    protected static Bilingual Named(string place, object value)
    {
        var member = CaseMembers.At(place);
        var told = Shown(value, member);
        return ($"{member.Label.Ja} {told.Ja} ({place})", $"{member.Label.En} {told.En} ({place})");
    }

    private static Bilingual Shown(object value, CaseMember member) => (member.Kind, value) switch
    {
        (MemberKind.Money, long yen) => Shown(Yen.Of(yen), member),
        (_, Yen yen) => (yen.ToString(), "¥" + Grouped(yen.Whole)),
        (_, int or long) => (Grouped(value) + member.Unit!.Ja, $"{Grouped(value)} {member.Unit.En}"),
        (_, LocalDate day) => (LocalDatePattern.Iso.Format(day), LocalDatePattern.Iso.Format(day)),
        _ => (value.ToString()!, value.ToString()!),
    };

    private static string Grouped(object number) => string.Format(CultureInfo.InvariantCulture, "{0:#,0}", number);
}

/// <summary>One end of a consistency: a place and what a case tells there.</summary>
internal readonly record struct End<T>(string Place, Func<Case, T?> Read) where T : struct;

/// <summary>A figure is at most another.</summary>
internal sealed class AtMost<T>(End<T> lesser, End<T> greater) : Consistency where T : struct, IComparable<T>
{
    public override IReadOnlyList<string> Places { get; } = [lesser.Place, greater.Place];

    public override (IReadOnlyList<string> Parts, string Whole)? Sum { get; } = ([lesser.Place], greater.Place);

    public override bool IsBroken(Case c) => lesser.Read(c) is { } less && greater.Read(c) is { } most && less.CompareTo(most) > 0;

    public override Contradiction Of(Case c)
    {
        var (less, most) = (Named(lesser.Place, lesser.Read(c)!), Named(greater.Place, greater.Read(c)!));
        return new(Places, ($"{less.Ja} が {most.Ja} を超えています", $"{less.En} is more than {most.En}"));
    }
}

/// <summary>A day does not lie before another.</summary>
internal sealed class NotBefore<T>(End<T> later, End<T> earlier) : Consistency where T : struct, IComparable<T>
{
    public override IReadOnlyList<string> Places { get; } = [later.Place, earlier.Place];

    public override (IReadOnlyList<string> Parts, string Whole)? Sum { get; } = ([earlier.Place], later.Place);

    public override bool IsBroken(Case c) => later.Read(c) is { } last && earlier.Read(c) is { } first && last.CompareTo(first) < 0;

    public override Contradiction Of(Case c)
    {
        var (last, first) = (Named(later.Place, later.Read(c)!), Named(earlier.Place, earlier.Read(c)!));
        return new(Places, ($"{last.Ja} が {first.Ja} より前です", $"{last.En} is before {first.En}"));
    }
}

/// <summary>Parts together are at most their total. What is not told of them adds nothing.</summary>
internal sealed class PartsOf(End<long> total, End<long>[] parts) : Consistency
{
    public override IReadOnlyList<string> Places { get; } = [.. parts.Select(part => part.Place), total.Place];

    public override (IReadOnlyList<string> Parts, string Whole)? Sum { get; } = ([.. parts.Select(part => part.Place)], total.Place);

    public override bool IsBroken(Case c)
    {
        if (total.Read(c) is not { } most) return false;
        foreach (ref readonly var part in parts.AsSpan()) most -= part.Read(c) ?? 0;
        return most < 0;
    }

    public override Contradiction Of(Case c)
    {
        var told = parts.Where(part => part.Read(c) > 0).Select(part => (part.Place, Said: Named(part.Place, part.Read(c)!))).ToArray();
        var most = Named(total.Place, total.Read(c)!);
        var (ja, en) = (string.Join("、", told.Select(part => part.Said.Ja)), string.Join(", ", told.Select(part => part.Said.En)));
        return new([.. told.Select(part => part.Place), total.Place], told.Length == 1
            ? ($"{ja} が {most.Ja} を超えています", $"{en} is more than {most.En}")
            : ($"{ja} の合計が {most.Ja} を超えています", $"{en} together are more than {most.En}"));
    }
}
