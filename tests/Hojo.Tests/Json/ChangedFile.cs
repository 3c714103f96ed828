using System.Globalization;
using System.Text.Json.Nodes;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>A case file that says something else than a sample: another value, of its kind or not, at one to three places.</summary>
internal static class ChangedFile
{
    // No member of the record is changed by itself: days, status and track might contradict each other.
    private static readonly CaseMember[] Places = [.. CaseMembers.All.Where(m => !m.Path.Contains("[]", StringComparison.Ordinal))];

    private static readonly CaseMember[] OfAnAward =
        [.. CaseMembers.All.Where(m => m.Path.Contains("[].", StringComparison.Ordinal) && m.Name != "track")];

    // Of every kind, so that each is wrong at most places. Numbers are plain, and no fraction is above the whole.
    private static readonly string[] Anything =
    [
        "null", "true", "false", "0", "-1", "1", "3", "4.2", "-100", "-100.1", "1000", "1000.1", "0.0001", "4.00005", "2147483648",
        "9000000000000001", "\"\"", "\"yes\"", "\"3\"", "\"2/3\"", "\"0/1\"", "\"007/9\"", "\"2147483647/2147483647\"",
        "\"2147483648/2147483648\"", "\"1/0\"", "\"-1/2\"", "\"10%\"", "\"100%\"", "\"100.1%\"", "\"101%\"", "\"33.3333%\"",
        "\"33.33333%\"", "\"33.%\"", "\".5%\"", "\"2014-04-01\"", "\"2024-02-29\"", "\"2025-02-29\"", "\"2000-02-29\"",
        "\"1900-02-29\"", "\"2025-04-31\"", "\"2025-13-01\"", "\"1868-01-01\"", "\"1867-12-31\"", "\"2100-12-31\"",
        "\"2101-01-01\"", "\"2025/02/01\"", "\"2025-2-1\"", "\"2026-03-01T12:00\"", "\"2026-03-01T23:59:59\"",
        "\"2026-03-01T24:00\"", "\"2026-02-29T12:00\"", "\"2026-03-01T12:00+09:00\"", "\"tokyo\"", "\"東京都\"", "\"Tokyo\"",
        "\"wholesale\"", "\"卸売業\"", "{}", "[]", "[null]", "[{}]", "{ \"from\": 1 }", "{ \"unknown\": 1 }",
        "{ \"from\": 30000000, \"to\": 36000000, \"years\": 3 }", "{ \"from\": 30000000, \"to\": null, \"years\": 3 }",
        "{ \"from\": 0, \"to\": 36000000, \"years\": 3 }", "{ \"from\": 1, \"to\": 2, \"years\": 11 }",
        "{ \"from\": 1, \"to\": -1, \"years\": 1 }",
    ];

    public static string Of(string sample, Random dice)
    {
        var file = JsonNode.Parse(sample)!.AsObject();
        for (var changes = dice.Next(1, 4); changes > 0; changes--) Change(file, dice);
        return file.ToJsonString();
    }

    private static void Change(JsonObject file, Random dice)
    {
        var member = Places[dice.Next(Places.Length)];
        if (Parent(file, member) is not { } parent) return;
        switch (dice.Next(12))
        {
            case 0:
                parent.Remove(member.Name);
                break;
            case 1 when dice.Next(4) == 0:
                parent[member.Formerly ?? member.Name + "X"] = Value(member, dice);
                break;
            case 2:
                parent[member.Name] = JsonNode.Parse(Anything[dice.Next(Anything.Length)]);
                break;
            default:
                parent[member.Name] = Value(member, dice);
                break;
        }
    }

    /// <summary>The object around a member, made where it is left out; none where something else stands there.</summary>
    private static JsonObject? Parent(JsonObject file, CaseMember member)
    {
        var at = file;
        foreach (var name in member.Path.Split('.').SkipLast(1))
        {
            at[name] ??= new JsonObject();
            if (at[name] is not JsonObject below) return null;
            at = below;
        }
        return at;
    }

    /// <summary>A value of the member's kind, within its bounds, on them or next to them.</summary>
    public static JsonNode? Value(CaseMember member, Random dice) => member.Kind switch
    {
        MemberKind.Money or MemberKind.Count => JsonValue.Create(Number(member, dice)),
        MemberKind.YesNo => dice.Next(2) == 0,
        MemberKind.Choice => Word(member.Choices[dice.Next(member.Choices.Count)], dice),
        MemberKind.Part => new JsonObject(),
        MemberKind.List => new JsonArray([.. Enumerable.Range(0, dice.Next(3)).Select(_ => Award(dice))]),
        MemberKind.Text => "覚え書き",
        MemberKind.Date => "2025-04-01",
        MemberKind.Moment => "2026-03-01T12:00",
        MemberKind.Growth => JsonNode.Parse(dice.Next(2) == 0 ? "4.25" : "{ \"from\": 30000000, \"to\": 36000000, \"years\": 3 }"),
        _ => "1/2",
    };

    private static string Word(Choice choice, Random dice) => dice.Next(2) == 0 ? choice.Name : choice.Label.Ja;

    private static long Number(CaseMember member, Random dice)
    {
        long least = long.Parse(member.Least!, CultureInfo.InvariantCulture), most = long.Parse(member.Most!, CultureInfo.InvariantCulture);
        return dice.Next(8) switch { 0 => least, 1 => most, 2 => least - 1, 3 => most + 1, _ => dice.NextInt64(least, most + 1) };
    }

    /// <summary>One application, which tells one thing beside its programme.</summary>
    private static JsonObject Award(Random dice)
    {
        var award = new JsonObject { ["programme"] = "itDonyu" };
        var member = OfAnAward[dice.Next(OfAnAward.Length)];
        award[member.Name] = dice.Next(3) == 0 ? JsonNode.Parse(Anything[dice.Next(Anything.Length)]) : Value(member, dice);
        if (dice.Next(8) == 0) award.Remove("programme");
        if (dice.Next(8) == 0) award["track"] = "it-donyu/2025";
        if (member.Name == "programme") award.Remove("track");
        return award;
    }
}
