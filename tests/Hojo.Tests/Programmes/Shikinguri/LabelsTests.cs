using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Programmes.Shikinguri;

/// <summary>Both languages keep to themselves.</summary>
public class LabelsTests
{
    public static TheoryData<string> Programmes =>
    [
        "kyocho-shien-hosho", "keiei-kaizen-support-hosho", "koguchi-reisai-hosho",
        "shihonsei-retsugo-loan", "safety-net-kashitsuke", "soki-keiei-kaizen",
        "marukei", "shinki-yushutsu", "kaigai-business", "kofuka-shien", "chiiki-brand", "design-keiei",
    ];

    [Theory, MemberData(nameof(Programmes))]
    public void English_has_no_japanese_in_it(string programme)
    {
        foreach (var row in Catalogue.National.Rounds.Where(r => r.Programme.Id == programme).SelectMany(r => r.Rows))
            foreach (var label in new Bilingual?[] { row.Text, row.Reading, (row as PrintedFigure)?.Value })
                Assert.DoesNotContain(label?.En ?? "", c => c >= '\u3040');
    }
}
