using System.Text;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>Tells one place of a case through what reads a case file, so that both take the same values and refuse the rest in the same
/// words.</summary>
internal static class Telling
{
    /// <summary>A value that is written already, where the place is of its kind.</summary>
    public static Case Tell(Case c, string id, MemberKind kind, string written)
        => CaseExtensions.IsPlace(id) ? Read(c, id, kind is MemberKind.Date or MemberKind.Share ? Text(written) : written)
        : Member(id).Kind == kind ? TellText(c, id, written) : throw TellingFaults.OtherKind(id, Member(id), kind);

    /// <summary>One of several words: those of another choice may be written alike.</summary>
    public static Case TellChoice(Case c, string id, Enum value)
        => CaseExtensions.IsPlace(id) ? Read(c, id, Text(Names.Word(value)))
        : Member(id).Choices.FirstOrDefault(choice => value.Equals(choice.Value)) is { } choice
            ? TellText(c, id, choice.Name)
        : throw TellingFaults.OtherWord(id, Member(id), value);

    public static Case TellText(Case c, string id, string text)
        => Read(c, id, Json(CaseExtensions.IsPlace(id) ? MemberKind.Extensions : Member(id).Kind, text));

    public static Case Clear(Case c, string id)
        => !CaseExtensions.IsPlace(id) && Member(id).IsRequired ? throw TellingFaults.Needed(id) : Read(c, id, "null");

    private static CaseMember Member(string id)
    {
        var member = CaseMembers.Find(id) ?? throw TellingFaults.Unknown(id, nameof(id));
        if (member.Kind == MemberKind.Part) throw TellingFaults.Part(id, member);
        return member.Section is null ? throw TellingFaults.OfTheFile(id) : member;
    }

    /// <summary>What a place does not take is read as a text, which is then refused by its name.</summary>
    private static string Json(MemberKind kind, string text)
    {
        var isBare = kind is MemberKind.Money or MemberKind.Count or MemberKind.YesNo or MemberKind.Growth or MemberKind.List
            or MemberKind.Extensions; // all but a text is written bare there too
        return isBare && IsOneValue(Whole(text)) ? Whole(text) : Text(text);
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)); // half a character cannot be written

    private static string Text(string text) => $"\"{JsonEncodedText.Encode(Whole(text))}\"";

    private static bool IsOneValue(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind != JsonValueKind.Null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Case Read(Case c, string id, string json)
    {
        var place = new RecordPlace(id);
        var whole = Enumerable.Reverse(place.Within.Split('.')).Aggregate(json, (of, name) => $"{{\"{name}\":{of}}}");
        var input = new JsonInput(Encoding.UTF8.GetBytes(whole));
        input.Next();
        try
        {
            return place.Entry is { } k
                ? c with { Applicant = c.Applicant with { PastAwards = PastAwardList.With(c.Applicant.PastAwards ?? [], k, ref input) } }
                : CaseFileShape.Read(ref input, new(null, null, c, null)).Case;
        }
        catch (CaseFormatException refused)
        {
            throw new CaseFormatException("$." + id, null, refused.Problem);
        }
    }
}
