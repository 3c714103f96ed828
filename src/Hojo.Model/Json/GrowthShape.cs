using System.Text.Json;

namespace Hojo.Model;

/// <summary>年平均成長率 in a case file: a percentage, <c>4.2</c>, or the figures it comes from,
/// <c>{ "from": 30000000, "to": 36000000, "years": 3 }</c>.</summary>
internal static class GrowthShape
{
    private sealed record Figures(Yen? From = null, Yen? To = null, int? Years = null);

    private static readonly Shape<Figures> Shape = new(required: null)
    {
        ["from"] = (f, ref i) => f with { From = i.Money() is { } from ? Base(from, ref i) : null },
        ["to"] = (f, ref i) => f with { To = i.Money() },
        ["years"] = (f, ref i) => f with { Years = i.Count() is { } years ? Between1And10(years, ref i) : null },
    };

    /// <summary>An average yearly growth.</summary>
    public static Growth? Yearly(ref JsonInput input)
    {
        if (Percentage(ref input) is { } stated) return stated;
        if (Told(ref input) is not { } figures) return null;
        if (figures is not { From: { } from, To: { } to, Years: { } years })
            throw input.Problem(("from、to、years の3つが必要です", "from, to and years are expected, all three"));
        return Between(from, to, years, ref input);
    }

    /// <summary>A growth in all by the end of a project: over how many years makes no difference,
    /// and a rate a year would be another figure.</summary>
    public static Growth? ByEnd(ref JsonInput input)
    {
        if (Percentage(ref input) is { } stated) return stated;
        if (Told(ref input) is not { } figures) return null;
        if (figures is not { From: { } from, To: { } to, Years: null or 1 })
            throw input.Problem((
                "from と to の2つが必要です(事業全体での増加率なので、years は書かないか1とします)",
                "from and to are expected, and no years but 1: it is the growth over the whole project"));
        return Between(from, to, 1, ref input);
    }

    /// <summary>As it was told.</summary>
    /// <exception cref="NotSupportedException">It lies between two figures, and none that it comes from is known.</exception>
    public static void Write(Utf8JsonWriter json, Growth growth)
    {
        if (growth is { From: { } from, To: { } to, Years: { } years })
        {
            json.WriteStartObject();
            json.WriteNumber("from", from.Whole);
            json.WriteNumber("to", to.Whole);
            json.WriteNumber("years", years);
            json.WriteEndObject();
            return;
        }
        json.WriteNumberValue(WrittenValue.Percent(growth)
            ?? throw new NotSupportedException("a growth between two figures can be written only with the sums that it comes from"));
    }

    private static Growth? Percentage(ref JsonInput input) => input.AtNumber ? input.Percentage() : null;

    private static Figures? Told(ref JsonInput input)
    {
        if (!input.IsTold) return null;
        if (!input.AtObject)
            throw input.Expected((
                "%の数値(例 4.2)または {\"from\": 基準額, \"to\": 最終額, \"years\": 年数}",
                "a percentage such as 4.2, or {\"from\": yen, \"to\": yen, \"years\": number},"));
        return Shape.Read(ref input, new());
    }

    private static Growth Between(Yen from, Yen to, int years, ref JsonInput input)
    {
        try
        {
            return Growth.Between(from, to, years);
        }
        catch (ArgumentOutOfRangeException) // the bounds of each figure are checked above: what is left is the growth itself
        {
            throw input.Problem(("年平均成長率が1,000%以下になる額が必要です", "figures that make a growth of at most 1,000% a year are expected"));
        }
    }

    private static Yen Base(Yen from, ref JsonInput input)
        => from > Yen.Zero
            ? from
            : throw input.Expected(("0を超える基準額(0以下からの成長率は計算できない)", "a base above zero (there is no growth rate from zero or less)"));

    private static int Between1And10(int years, ref JsonInput input)
        => years is >= 1 and <= 10 ? years : throw input.Expected(("1から10までの年数", "from 1 to 10 years"));
}
