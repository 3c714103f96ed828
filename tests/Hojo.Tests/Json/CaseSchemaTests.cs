using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules.Pages;
using Json.Schema;

namespace Hojo.Tests.Json;

/// <summary>What is published about a case file is what the reader takes, held by a validator that is not ours.</summary>
public class CaseSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(CaseSchema.Write());

    public static TheoryData<string> Samples => [.. Names];

    private static string Folder => Path.Combine(Approved.Root, "samples", "cases");

    private static string[] Names { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_schema_is_the_committed_one() => Approved.Exactly("docs/case-file.schema.json", CaseSchema.Write());

    [Fact]
    public void The_page_of_the_case_file_is_the_committed_one() => Approved.Equal("docs/case-file.md", CaseFilePage.Markdown());

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_is_valid(string sample) => Assert.True(IsValid(Text(sample)));

    /// <summary>10,000 files that say something else than a sample does: what the schema takes is read, and nothing else is. What a schema
    /// cannot say (<see cref="CaseSchema"/> names it) is not drawn.</summary>
    [Fact]
    public void The_schema_and_the_reader_agree_on_ten_thousand_changed_files()
    {
        var dice = new Random(20260326);
        var texts = Names.Select(Text).ToArray();
        var (taken, refused) = (0, 0);
        for (var k = 0; k < 10_000; k++)
        {
            var changed = ChangedFile.Of(texts[k % texts.Length], dice);
            var problem = Problem(changed, out var contradicts);
            if (contradicts) continue;
            Assert.True(IsValid(changed) == (problem is null), $"no. {k}: the reader says {problem ?? "nothing"}\n{changed}");
            if (problem is null) taken++; else refused++;
        }
        Assert.True(taken > 2_000 && refused > 2_000, $"{taken} taken, {refused} refused: one side is hardly tried");
    }

    private static string Text(string sample) => File.ReadAllText(Path.Combine(Folder, sample));

    private static bool IsValid(string text)
    {
        using var json = JsonDocument.Parse(text);
        return Schema.Evaluate(json.RootElement, new() { RequireFormatValidation = true }).IsValid;
    }

    private static string? Problem(string text, out bool contradicts)
    {
        contradicts = false;
        try
        {
            CaseFile.Read(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (CaseFormatException refused)
        {
            contradicts = refused.Contradiction is not null;
            return $"{refused.Path}: {refused.Problem.En}";
        }
    }
}
