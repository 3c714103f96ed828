using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;

namespace Hojo.Tests.Kernel;

/// <summary>A track that is asked row by row, in any order, says what it says in one piece.</summary>
public sealed class RowByRowTests
{
    private const int Few = 100;

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    private static readonly Rulebook Book = new(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")));

    private static readonly TrackEnquiry Enquiry = Book.Ask(new Case(), On);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(t => t.Id)];

    private static IEnumerable<RowAnswer> Answers(Rulebook book, AmountAnswer amount)
        => book.Rows.Select(r => r.NeedsAmount ? r.Answer(amount) : r.Answer(amount.Enquiry));

    [Theory, MemberData(nameof(Tracks))]
    public void Row_by_row_is_the_same_as_in_one_piece(string track)
    {
        var sample = new Sample(Catalogue.National.Track(track), _ => 0, _ => default);
        var book = new Rulebook(sample.Assessor);
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            foreach (var sheet in new[] { drawn.Full, drawn.Part })
            {
                var amount = book.Amount(book.Ask(sheet, On));
                RowAnswer[] answers = [.. Answers(book, amount).OrderBy(a => a.Rule.Place * 7_919 % (drawn.Dice + 1))];

                Assert.Equal(sample.Assessor.Judge(sheet, On), book.Conclude(amount, answers).Judgement);
            }
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Row_by_row_says_it_in_the_same_words(string track)
    {
        var sample = new Sample(Catalogue.National.Track(track), _ => 0, _ => default);
        var book = new Rulebook(sample.Assessor);
        Draw.Cases(sample).Hold(Few / 10, drawn =>
        {
            var amount = book.Amount(book.Ask(drawn.Full, On));
            var (answers, assessment) = (Answers(book, amount).ToArray(), sample.Assessor.Assess(drawn.Full, On));

            Assert.Equal(AssessmentJson.Write(assessment), AssessmentJson.Write(book.Conclude(amount, answers).Assessment));
            Assert.Equal(assessment.Findings.Concat(assessment.Specials).Select(f => (f.Row, f.Verdict)).Order(),
                answers.Where(a => a.Finding is not null).Select(a => (a.Row.Id, a.Finding!.Verdict)).Order());
            Assert.Equal(assessment.Points.Select(p => (p.Row, (Verdict?)p.Holds)),
                answers.Where(a => a.Row is ReviewPoint).Select(a => (a.Row.Id, a.Verdict)));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Line_by_line_the_formula_comes_to_the_same_amount(string track)
    {
        var subject = new Subject(Catalogue.National.Track(track));
        var book = new Rulebook(subject.Assessor);
        Draw.Cases(subject).Hold(Few, drawn =>
        {
            foreach (var sheet in new[] { drawn.Full, drawn.Part })
            {
                var asked = book.Ask(sheet, On);
                var specials = book.Rows.Where(r => r.Row is Special).ToDictionary(r => r, r => r.Answer(asked));
                var lines = new Dictionary<MoneyRule, MoneyAnswer>();
                foreach (var line in book.Money)
                    lines.Add(line, line.Kind == MoneyKind.Supposed
                        ? book.Suppose(asked, book.Circles.Single(c => c.Supposed == line))
                        : line.Work(asked, [.. line.From.Select(f => lines[f])], [.. line.On.Select(o => specials[o])]));

                Assert.Equal(subject.Assessor.Judge(sheet, On).Grant, book.Amount(lines[book.Result]).Grant);
            }
        });
    }

    [Fact]
    public void A_floor_under_an_amount_that_is_settled_already_is_settled_row_by_row_too()
    {
        // 10億円 of machinery is at the ceiling of 4,000万円 whatever the other costs may be.
        var book = new Rulebook(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/1")));
        var @case = new Case
        {
            Applicant = new() { Employees = 35 }, Plan = new() { ClaimsRaisedCap = false },
            Costs = new() { Machinery = Yen.Of(1_000_000_000) },
        };
        var amount = book.Amount(book.Ask(@case, On));
        var floor = Assert.Single(book.Rows, r => r.NeedsAmount);

        Assert.Equal((Yen.Of(40_000_000), true, Verdict.Met), (amount.Grant, amount.Range.IsPoint, floor.Answer(amount).Verdict));
        Assert.Equal(AssessmentJson.Write(book.Assessor.Assess(@case, On)),
            AssessmentJson.Write(book.Conclude(amount, Answers(book, amount)).Assessment));
    }

    [Fact]
    public void A_row_without_an_answer_is_not_taken_for_met()
    {
        var amount = Book.Amount(Enquiry);
        foreach (var row in Book.Rows.Where(r => r.Decides))
        {
            RowAnswer[] rest = [.. Answers(Book, amount).Where(a => a.Rule != row)];

            Assert.False(Book.IsComplete(rest));
            Assert.Contains(row.Id, Assert.Throws<ArgumentException>(() => Book.Conclude(amount, rest)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_row_answers_once()
    {
        var amount = Book.Amount(Enquiry);
        var answers = Answers(Book, amount).ToArray();

        Assert.Throws<ArgumentException>(() => Book.Conclude(amount, [.. answers, answers.First(a => a.Rule.Decides)]));
    }

    [Fact]
    public void Answers_to_two_enquiries_are_not_mixed()
        => Assert.Throws<ArgumentException>(() => Book.Conclude(Book.Amount(Enquiry),
            Answers(Book, Book.Amount(Book.Ask(new Case(), On)))));

    [Fact]
    public void A_row_answers_for_its_own_track_only()
    {
        var other = new Rulebook(Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/1"))).Ask(new Case(), On);

        Assert.Throws<ArgumentException>(() => Book.Rows[0].Answer(other));
        Assert.Throws<ArgumentException>(() => Book.Amount(other));
    }
}
