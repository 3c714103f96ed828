using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>計算: the tree of the working as items. What comes to nothing beside other summands is folded; a limit that cut nothing is said
/// of the amount that it let pass.</summary>
internal sealed class WorkingItems(Wording words, Yen grant)
{
    public Item Of(Step step) => Of(step, "");

    private Item Of(Step step, string before) => step is { Kind: StepKind.Limit, Binds: false, Limit: { } limit, Parts.Count: 1 }
        ? Within(step, limit, Of(step.Parts[0], before))
        : new(words.Of(step.Value), before + words.Of(step.Text), step.Citation?.ToString() ?? "", [.. Details(step)])
        {
            Parts = [.. Parts(step)],
        };

    private Item Within(Step step, Step limit, Item passed) => passed with
    {
        Details =
        [
            .. passed.Details,
            new(words.Of("上限以内", "within a limit"), $"{words.Of(step.Text)} ({words.Of(limit.Text)})  {step.Citation}"),
            .. Details(step),
        ],
        Asides = [.. passed.Asides, OfLimit(limit)],
    };

    private Item OfLimit(Step limit) => Of(limit, words.Of("上限: ", "limit: "));

    private IEnumerable<Item> Parts(Step step)
    {
        var parts = Summands(step).ToArray();
        foreach (var part in parts)
            yield return parts.Length > 1 && part.IsIdle && part.Value == 0 ? Of(part) with { FoldedAs = Name(part) } : Of(part);
        if (step.Limit is { } limit) yield return OfLimit(limit);
    }

    /// <summary>The costs that a line was worked from.</summary>
    private string Name(Step step)
        => step.Parts.Count == 0 ? words.Of(step.Text) : string.Join(words.Of("、", ", "), step.Parts.Select(Name));

    /// <summary>The parts of a sum within a sum stand beside those of the whole.</summary>
    private static IEnumerable<Step> Summands(Step step) => step.Kind != StepKind.Total
        ? step.Parts
        : step.Parts.SelectMany(part => part.Kind == StepKind.Total ? Summands(part) : [part]);

    private IEnumerable<Detail> Details(Step step)
    {
        if (step.Binds) yield return new(words.Of("ここで上限が効いた", "the limit bound here"), Without(step.Without ?? grant));
        if (step.Reading is { } reading) yield return FindingItems.Reading(reading, words);
    }

    /// <summary>What there would be without a limit; nothing where the limit decided nothing.</summary>
    private string Without(Yen without)
    {
        var (sum, more) = (words.Of(without), words.Of(without - grant));
        return without == grant ? "" : words.Of($"この上限がなければ {sum}(+{more})", $"without it {sum} (+{more})");
    }
}
