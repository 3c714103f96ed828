using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Solving;

/// <summary>A track and one of its cases, asked value by value without any of the means that goals and curves rest on.</summary>
internal sealed record Around(Assessor Assessor, Sheet Sheet, JapanTime On)
{
    public static readonly JapanTime Noon = new(2026, 3, 1, 12, 0);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    public static Sample Of(string track) => new(Catalogue.National.Track(track), _ => 0, _ => default);

    public Judgement Judge(Fact fact, long cell) => Assessor.Judge(Sheet.With(fact, cell), On);

    public long Grant(Fact fact, long cell) => Judge(fact, cell).Grant?.Whole ?? 0;

    /// <summary>No row stands against the applicant.</summary>
    public bool Clears(Fact fact, long cell) => Judge(fact, cell).NotMet.IsEmpty;

    /// <summary>Every value of a fact that the track's rows name, and those beside it: the bounds of conditions and bands, 10 to a
    /// fact at most, the ends, and sums at which a rate brings a printed figure.</summary>
    public long[] Bounds(Fact fact)
    {
        var turns = Assessor.Compiled.Judged.Turns[fact].SelectMany(t => new[] { t - 1, t, t + 1 });
        var sums = fact is not Fact<Yen> ? [] : Assessor.Compiled.Judged.Rows.OfType<Figure<Yen>>().SelectMany(f => f.Values).Distinct()
            .SelectMany(v => new[] { v.Whole, v.Whole * 2, v.Whole * 3 / 2, v.Whole * 3, v.Whole * 5 / 4 });
        return [.. turns.Concat(sums).Append(fact.Least).Append(fact.Most).Where(x => x >= fact.Least && x <= fact.Most)
            .Distinct().Order()];
    }
}
