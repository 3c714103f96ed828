
namespace Hojo.Mcp.Tools;

/// <summary>What can be asked about, and the rules themselves.</summary>
internal static class ReferenceVerbs
{
    public static readonly Argument
        OpenOnly = new("open_only", "Leaves out what is not open at the moment asked about.", Argument.Texts.YesNo),
        Programme = new("programme", "Id of a round (公募回) or of one track of it: shinjigyo-shinshutsu/3.", Argument.Texts.One)
        {
            IsNeeded = true,
        },
        Words = new("words", "Only rows that hold these words, in their id, text, reading or quote: 補助率.", Argument.Texts.One),
        Row = new("row", "Id of the row (規定), as every answer names it: cap.", Argument.Texts.One) { IsNeeded = true };

    public static Answer List(Call call)
    {
        var (moment, openOnly) = (call.Moment(ofCase: false), call.Told.Has(OpenOnly));
        return new([], moment, lang => Programmes.Of(call.Hojo, moment.On, openOnly, new(lang)).ToMarkdown());
    }

    public static Answer Explain(Call call)
    {
        var tracks = call.Hojo.Catalogue.TracksNamed(call.Told.Needed(Programme, ("公募回か枠のID", "the id of a round or of a track")));
        var words = call.Told.Text(Words);
        return new(tracks, null, lang => RowText.List(tracks, words, lang));
    }

    public static Answer ExplainRow(Call call)
    {
        var tracks = call.Hojo.Catalogue.TracksNamed(call.Told.Needed(Programme, ("公募回か枠のID", "the id of a round or of a track")));
        var rows = tracks.RowNamed(call.Told.Needed(Row, ("規定のID", "the id of a row")));
        return new([.. tracks.Where(track => track.Rows.Intersect(rows).Any())], null,
            lang => string.Join("\n\n", rows.Select(row => RowText.Whole(row, lang))));
    }
}
