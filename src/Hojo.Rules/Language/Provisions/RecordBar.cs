using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A row that says what holds beside some other programmes, rounds or tracks.</summary>
internal interface IRelated
{
    /// <summary>The row itself.</summary>
    Provision Row { get; }

    /// <summary>What holds.</summary>
    Relation Holds { get; }

    /// <summary>With which others, by patterns of ids.</summary>
    IReadOnlyList<string> With { get; }
}

/// <summary>申請と採択の記録による対象外: one line that the record of past applications answers, or an answer of its own where the record
/// does not settle it. Whether it bars is one condition, so all that reads rows reads it too.</summary>
public sealed class RecordBar : Tested, IRelated
{
    internal RecordBar(string id, Bilingual text, Relation holds, IReadOnlyList<string> with, RecordRule rule, Condition when,
        Citation citation)
        : base(id, text, when, citation) => (Holds, With, Rule) = (holds, with, rule);

    /// <summary>What bars.</summary>
    public Relation Holds { get; }

    Provision IRelated.Row => this;

    /// <summary>Applications to which others count.</summary>
    public IReadOnlyList<string> With { get; }

    /// <inheritdoc/>
    public override Bilingual Kind => ("対象外", "exclusion");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.RecordBar(this);

    /// <summary>How the record is read.</summary>
    internal RecordRule Rule { get; }

    internal override bool MustHold => false;

    internal override Tested WithConditions(Condition when, Condition? open) => new RecordBar(Id, Text, Holds, With, Rule, when, Citation);
}

internal static class Related
{
    /// <summary>Whether an id, told more or less exactly, is one of them. Whether an unnamed
    /// subsidy is one of the state's is not told.</summary>
    public static Verdict Covers(IReadOnlyList<string> with, string own, string path)
    {
        var covers = Verdict.NotMet;
        for (var k = 0; k < with.Count && covers != Verdict.Met; k++)
            if (Of(with[k], own, path) is var one && one > covers) covers = one;
        return covers;
    }

    private static Verdict Of(string pattern, string own, string path) => pattern != Combination.OtherSubsidies
        ? Paths.Under(pattern, path)
        : path == Paths.Of(AwardedProgramme.Other) ? Verdict.Unknown
        : Paths.ProgrammeOf(path) == Paths.ProgrammeOf(own) ? Verdict.NotMet : Verdict.Met;
}
