using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.Shikinguri;

/// <summary>A case of finance put to a track.</summary>
internal static class Asked
{
    public static readonly JapanTime On = new(2026, 11, 2, 10, 0);

    public static Assessment Of(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

    public static Assessment Of(string track, ShikinguriPart finance) => Of(track, new Case { Shikinguri = finance });

    public static Finding Row(this Assessment a, string row) => Assert.Single(a.Findings, f => f.Row == row);

    public static long Amount(this Assessment a)
        => a.Grant is { Range: { IsPoint: true } point } ? point.Least.Whole
            : throw new InvalidOperationException("one amount is expected");

    /// <summary>A printed figure, as the row has it.</summary>
    public static string PrintedFigure(string track, string row) => ((PrintedFigure)Catalogue.National.Track(track)[row]).Value.Ja;
}
