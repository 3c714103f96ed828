using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.AspNetCore.Api;

/// <summary>The grant along one number.</summary>
internal static class CurveQuestion
{
    public static ApiAnswer Answer(ApiQuestion question)
    {
        var assessor = Assessor.For(question.Track);
        var curve = Along(assessor, question, FactOf(assessor, question.Text("fact") ?? ""));
        return new(() => CurveJson.Write(curve), lang => Report.Of(curve, lang));
    }

    private static Curve Along(Assessor assessor, ApiQuestion question, Fact fact)
    {
        try
        {
            return assessor.Curve(question.Case, fact, question.On, question.Number("from"), question.Number("to"));
        }
        catch (ArgumentException range) when (range.ParamName is "from" or "to")
        {
            throw ApiQuestion.Bad(range.ParamName, question.Text(range.ParamName) ?? "",
                ($"{fact.Label.Ja}の範囲", $"a range of {fact.Label.En}"));
        }
    }

    private static Fact FactOf(Assessor assessor, string id)
    {
        var known = string.Join(", ", assessor.CurveFacts.Select(fact => fact.Id));
        return assessor.CurveFacts.FirstOrDefault(fact => fact.Id == id)
            ?? throw ApiQuestion.Bad("fact", id, ($"この枠が読む数値の項目({known})", $"a number that this track reads ({known})"));
    }
}
