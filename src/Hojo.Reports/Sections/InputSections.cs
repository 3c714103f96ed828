using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>What is to be said of the inputs themselves.</summary>
internal static class InputSections
{
    public static Section Contradictions(IReadOnlyList<Contradiction> contradictions, Wording words) => new(
        words.Of("入力の矛盾", "Inputs that contradict each other"),
        [.. contradictions.Select(c => words.Of(c.Text))]);

    public static Section NotRead(IReadOnlyList<Unread> inputs, Wording words) => new(
        words.Of("この枠が読まない入力", "Told, and not read by this track"), [],
        new Listing(null, new("", words.Of("項目", "fact"), words.Of("案件ファイルの項目", "place in the file")), [.. inputs.Select(input => new Item(
            "",
            words.Of(input.Label),
            input.Place,
            [.. input.Alike.Select(at => new Detail(words.Of("この枠が読む項目", "this track reads"), at))]))]));
}
