using Hojo.Audit.Differences;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Differences;

/// <summary>Whatever a row says differently is found, under its name, and nothing else is.</summary>
public class RulesDifferenceTests
{
    private static RulesSnapshot Of(Draft draft) => RulesSnapshot.Of([draft.Track]);

    private static TrackChange Changed(Draft now)
        => Assert.Single(RulesDifference.Of(Of(new()), Of(now)).Tracks);

    private static (string Row, ChangedPart Part, string? Before, string? After)[] Parts(TrackChange track) =>
    [
        .. track.Rows.SelectMany(row => row.Parts.Select(part => (row.Row, part.Part, part.Before?.Ja, part.After?.Ja))),
    ];

    [Fact]
    public void The_same_rules_do_not_differ() => Assert.True(RulesDifference.Of(Of(new()), Of(new())).IsEmpty);

    [Fact]
    public void A_cell_of_a_table_is_a_figure_and_no_edge()
    {
        var track = Changed(new() { SmallCap = Yen.Of(6_000_000) });

        Assert.Equal([("cap-sum", ChangedPart.Figures, "20人以下: 500万円", "20人以下: 600万円")], Parts(track));
        Assert.True(track.MovesAnswers);
    }

    [Fact]
    public void A_band_that_moves_is_an_edge_that_moves()
    {
        var edge = Assert.Single(Parts(Changed(new() { SmallMost = 25 })), part => part.Part == ChangedPart.Edges);

        Assert.Equal(("cap-sum", ChangedPart.Edges, "従業員数 21 から", "従業員数 26 から"), edge);
    }

    [Fact]
    public void Less_than_instead_of_up_to_moves_the_edge_by_one()
    {
        var parts = Parts(Changed(new() { Size = Draft.Employees < 50 }));

        Assert.Equal([("size", ChangedPart.Figures, "従業員数が50人以下", "従業員数が50人未満"), ("size", ChangedPart.Edges, "従業員数 51 から", "従業員数 50 から")],
            parts);
    }

    [Fact]
    public void Other_words_and_a_reading_move_no_answer()
    {
        var worded = Changed(new() { SizeText = "従業員数50人以下" });
        var read = Changed(new() { Reading = "常時使用する従業員" });

        Assert.Equal([("size", ChangedPart.Words, "従業員50人以下", "従業員数50人以下")], Parts(worded));
        Assert.Equal([("size", ChangedPart.Reading, null, "常時使用する従業員")], Parts(read));
        Assert.False(worded.MovesAnswers || read.MovesAnswers);
    }

    [Fact]
    public void Another_page_is_a_citation_and_another_text_a_document()
    {
        Assert.All(Parts(Changed(new() { Page = 4 })),
            part => Assert.Equal((ChangedPart.Citation, "DRAFT「試験」p.4"), (part.Part, part.After)));
        Assert.All(Parts(Changed(new() { Sha = new('1', 64) })),
            part => Assert.Equal((ChangedPart.Document, "DRAFT " + new string('1', 64)), (part.Part, part.After)));
        Assert.Equal(8, Parts(Changed(new() { Page = 4 })).Length); // every row stands there
    }

    [Fact]
    public void Rows_that_come_go_and_change_places_are_told_apart()
    {
        var track = Changed(new() { Duties = ["books", "audit"] });

        Assert.Equal([("audit", RowFate.Added), ("report", RowFate.Withdrawn)], track.Rows.Select(row => (row.Row, row.Fate)));
        Assert.Empty(track.Parts);
        Assert.Equal([ChangedPart.Order], Changed(new() { Duties = ["books", "report"] }).Parts.Select(part => part.Part));
    }

    [Fact]
    public void Two_rounds_are_held_against_each_other_without_their_places()
    {
        var now = new Draft { Id = "draft/2", Page = 9, Sha = new('2', 64) };

        Assert.True(RulesDifference.Of(Of(new()), Of(now)).IsEmpty);
        Assert.Equal(["rate"], Assert.Single(RulesDifference.Of(Of(new()), Of(now with { Rate = new(2, 3) })).Tracks)
            .Rows.Select(row => row.Row));
    }

    [Fact]
    public void Tracks_of_two_rounds_go_by_the_last_word_of_their_ids()
    {
        RulesSnapshot Round(string id) => RulesSnapshot.Of(Catalogue.National.Round(id).Tracks);
        var tracks = RulesDifference.Of(Round("monodzukuri/20"), Round("monodzukuri/23")).Tracks;

        Assert.Equal([("monodzukuri/20/value-added", "monodzukuri/23/value-added"), ("monodzukuri/20/global", "monodzukuri/23/global")],
            tracks.Select(track => (track.BeforeId!, track.AfterId!)));
    }

    [Fact]
    public void Every_change_of_a_fingerprint_is_a_difference()
    {
        Draft[] all =
        [
            new(), new() { Size = Draft.Employees < 50 }, new() { SizeText = "従業員" }, new() { Rate = new(1, 3) },
            new() { SmallMost = 19 }, new() { Page = 1 },
            new() { SmallCap = Yen.Of(1) }, new() { Sha = new('1', 64) }, new() { Reading = "x" }, new() { Duties = [] },
            new() { Duties = ["books", "report"] },
        ];
        Assert.All(all, then => Assert.All(all, now => Assert.Equal(then == now, RulesDifference.Of(Of(then), Of(now)).IsEmpty)));
    }
}
