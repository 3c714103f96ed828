using System.Globalization;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>The values of a case file in the words of JSON Schema. What several members take is defined once.</summary>
internal static class SchemaValues
{
    private const string FourDigits = "[0-9]{4}";
    private const string Leap = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private const string InYear = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private const string Day = "(" + FourDigits + "-" + InYear + "|" + Leap + "-02-29)";
    private const string FirstToLast = "(?=18(6[89]|[789])|19|20|2100)"; // 1868 to 2100
    private const string Time = "T(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?|24:00(:00)?)";

    // Up to 2147483647, which is what a part or a whole can hold.
    private const string Number = "([0-9]{1,9}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}|2147[0-3][0-9]{5}"
        + "|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]|214748364[0-7])";
    private static readonly string[] Shares = ["1/1", "100/1"];

    /// <summary>A value or <see langword="null"/>.</summary>
    public static void Type(Utf8JsonWriter json, string type)
    {
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, CaseMember member)
    {
        switch (member.Kind)
        {
            case MemberKind.Text:
                Type(json, "string");
                if (member.Most is not null) json.WriteNumber("maxLength", Whole(member.Most));
                break;
            case MemberKind.YesNo:
                Type(json, "boolean");
                break;
            case MemberKind.Money or MemberKind.Count:
                Type(json, "integer");
                json.WriteNumber("minimum", Whole(member.Least));
                json.WriteNumber("maximum", Whole(member.Most));
                break;
            case MemberKind.Choice:
                if (member.IsRequired) json.WriteString("type", "string");
                json.WriteString("$ref", "#/$defs/" + Name(member));
                break;
            case MemberKind.Growth:
                json.WriteString("$ref", "#/$defs/" + Word(MemberKind.Growth) + (member.Unit!.Ja == "%" ? "ByEnd" : ""));
                break;
            case MemberKind.Share:
                json.WriteString("$ref", "#/$defs/" + Share(member.Most!));
                break;
            default:
                json.WriteString("$ref", "#/$defs/" + Word(member.Kind));
                break;
        }
    }

    /// <summary>An object a programme, with values that only it knows.</summary>
    public static void Extensions(Utf8JsonWriter json)
    {
        Type(json, "object");
        Named(json);
        Type(json, "object");
        Named(json);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("type");
        foreach (var type in (string[])["boolean", "integer", "string", "null"]) json.WriteStringValue(type);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/" + Word(MemberKind.Growth));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json)
    {
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", "^[a-z][A-Za-z0-9]*$");
        json.WriteEndObject();
        json.WriteNumber("maxProperties", CaseExtensions.Most);
        json.WriteStartObject("additionalProperties");
    }

    public static void Define(Utf8JsonWriter json)
    {
        Pattern(json, Word(MemberKind.Date), FirstToLast + Day, "2014-04-01");
        Pattern(json, Word(MemberKind.Moment), FirstToLast + Day + Time, "2026-03-01T12:00");
        foreach (var most in Shares) Pattern(json, Share(most), $"(0*{Number}/(?=0*[1-9])0*{Number}|{Percentage(most)})", "2/3", "10%");
        GrowthSchema.Define(json, Word(MemberKind.Growth), byEnd: false);
        GrowthSchema.Define(json, Word(MemberKind.Growth) + "ByEnd", byEnd: true);
        foreach (var member in CaseMembers.All.Where(m => m.Kind == MemberKind.Choice))
            ChoiceSchema.Define(json, Name(member), member.Choices);
    }

    /// <summary>Of the whole, or of a figure that it may exceed up to a hundredfold.</summary>
    private static string Share(string most) => Word(MemberKind.Share) + (most == Shares[0] ? "" : "UpTo" + most.Split('/')[0]);

    /// <summary>Up to 100% or 10000%: a one with so many noughts, or anything with fewer digits.</summary>
    private static string Percentage(string most)
    {
        var noughts = most.Split('/')[0].Length + 1;
        return $"0*(10{{{noughts}}}(\\.0{{1,4}})?|[0-9]{{1,{noughts}}}(\\.[0-9]{{1,4}})?)%";
    }

    private static void Pattern(Utf8JsonWriter json, string name, string pattern, params string[] examples)
    {
        json.WriteStartObject(name);
        Type(json, "string");
        if (name == Word(MemberKind.Date)) json.WriteString("format", "date");
        json.WriteString("pattern", "^" + pattern + "$");
        json.WriteStartArray("examples");
        foreach (var example in examples) json.WriteStringValue(example);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static long Whole(string? bound) => long.Parse(bound!, CultureInfo.InvariantCulture);

    /// <summary>A choice is called as its member: each has one.</summary>
    private static string Name(CaseMember member) => member.Name;

    private static string Word(MemberKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
