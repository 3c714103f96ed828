using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Json.Schema;

namespace Hojo.Tests.Json;

/// <summary>What is published about results is what is written, held by a validator that is not ours.</summary>
public class ResultSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ResultSchema.Write());

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Approved.Root, "samples", "cases");

    [Fact]
    public void The_schema_is_the_committed_one()
    {
        string schema = ResultSchema.Write();
        Approved.Exactly("docs/result.schema.json", schema);
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_answer_to_a_sample_is_valid(string sample)
    {
        var file = CaseFile.Read(File.ReadAllText(Path.Combine(Folder, sample)));
        var (assessor, on) = (Catalogue.National[file.Track!], file.On!.Value);
        Valid(AssessmentJson.Write(assessor.Assess(file.Case, on)));
        Valid(AssessmentJson.Write(new QuestionList(on, [file.Track!], assessor.Questions(file.Case, on), [])));
        Valid(SettlementJson.Write(assessor.Settle(file.Case)));
        Valid(SolutionJson.Write(assessor.Solve(file.Case, [Goal.Cap], on)));
        Valid(CalendarJson.Write(assessor.Calendar(file.Case)));
    }

    [Fact]
    public void What_is_no_result_is_refused() => Assert.False(IsValid("""{ "track": "shinjigyo-shinshutsu/3", "verdict": "eligible" }"""));

    private static void Valid(string result) => Assert.True(IsValid(result), result);

    private static bool IsValid(string text)
    {
        using var json = JsonDocument.Parse(text);
        return Schema.Evaluate(json.RootElement).IsValid;
    }
}
