using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>ものづくり・商業・サービス生産性向上促進補助金: monodzukuri subsidy.</summary>
public static class Monodzukuri
{
    /// <summary>The programme, with all its rounds.</summary>
    public static Programme Programme { get; } = new("monodzukuri", ("ものづくり補助金", "monodzukuri subsidy"));

    /// <summary>第20次、第23次 「補助上限額」の別の読み: the 500万円 (グローバル枠 1,000万円) for all but machinery in section 2.7.1 as a limit on the eligible
    /// cost, not on the part of the grant. Laid over the track it gives the lower of the two figures.</summary>
    /// <param name="track">A track of <c>monodzukuri/20</c> or <c>monodzukuri/23</c>.</param>
    /// <exception cref="ArgumentException">A track without this limit.</exception>
    /// <example><code>
    /// var track = Catalogue.National.Track("monodzukuri/23/global");
    /// var cautious = Assessor.For(track.With(Monodzukuri.OtherCostsLimited(track)));
    /// </code></example>
    public static Overlay OtherCostsLimited(Track track)
    {
        Guard.Against.Null(track);
        return track.ByKind.Limits.Find(limit => limit.Id == "other-total") is { } total
            && track.ByKind.Figures.Find(figure => figure.Id == "rate") is Figure<Rate> rate
            ? Overlay.Cap("other-cost", ("対象経費としての、機械装置・システム構築費以外の経費の上限", "the limit for all but machinery as one on the eligible cost"),
                rate * total.Bound, total.Id, total.Citation)
            : throw new ArgumentException($"{track.Id} has no limit for all but machinery", nameof(track));
    }
}
