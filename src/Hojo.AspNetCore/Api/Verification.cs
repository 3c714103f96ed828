using System.Text.Json;
using Hojo.Model;
using Hojo.Rules.Envelopes;

namespace Hojo.AspNetCore.Api;

/// <summary>A recorded answer, asked again by the rules of today.</summary>
internal static class Verification
{
    public static ApiAnswer Answer(ApiQuestion question)
    {
        var then = Read(question.Body.Span);
        var check = then.Check(question.Hojo.Catalogue.Track(then.File.Track ?? ""));
        return new(() => Api.Json.Written(json =>
        {
            json.WriteBoolean("sameAnswer", check.IsSameAnswer);
            json.WriteBoolean("sameRules", check.IsSameTrack);
            json.WriteStartArray("changes");
            foreach (var change in check.Changes) Api.Json.Write(json, change);
            json.WriteEndArray();
        }));
    }

    private static Envelope Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return Envelope.Read(body);
        }
        catch (JsonException bad) when (bad is not CaseFormatException)
        {
            Bilingual place = bad is { Path: null, LineNumber: { } before } // of a part that is read by itself the lines are its own
                ? ($"({before + 1}行目)", $" (line {before + 1})") : ("", "");
            throw new RefusedException(400, ("記録した査定(assess?envelope=true が返したもの)が必要です" + place.Ja,
                "an envelope, as assess?envelope=true gives it, is expected" + place.En));
        }
    }
}
