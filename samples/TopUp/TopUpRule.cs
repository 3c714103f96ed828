using Hojo.Model;
using Hojo.Rules.RowByRow;
using NRules.Fluent.Dsl;

namespace TopUp;

/// <summary>上乗せ: the prefecture pays half of what the company still pays itself, up to 5,000,000円, on a grant that is settled.</summary>
[Name("Top up a grant")]
public sealed class TopUpRule : Rule
{
    private static readonly Yen Most = Yen.Of(5_000_000);

    /// <inheritdoc/>
    public override void Define()
    {
        Registered? company = null;
        TrackAnswer? track = null;

        When()
            .Match(() => company!, c => c.Prefecture == Prefecture.Tokyo)
            .Match(() => track!, t => t.Judgement.Verdict == TrackVerdict.Eligible, t => t.Judgement.Grant != null);
        Then()
            .Do(context => context.Insert(Grant(track!.Assessment)));
    }

    private static TopUpGrant Grant(Assessment assessment)
    {
        var own = assessment.Grant!.OwnShare!.Value.Least;
        var amount = Yen.Of(Math.Min(Most.Whole, own.Whole / 2));
        return new(assessment.Track, amount, own - amount);
    }
}
