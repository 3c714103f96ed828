using System.Buffers;
using System.Collections;
using System.Reflection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Kernel.Samples;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.PublicApi;

/// <summary>One of each type that the packages offer, as it comes up in the catalogue and its answers: arguments for a call.</summary>
internal static class Specimens
{
    private static readonly Dictionary<Type, object> Known = Found();

    /// <summary>One of a type; a type that nothing answers with is named in the failure.</summary>
    public static object? Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is not null || type.IsByRef) return null;
        if (Known.TryGetValue(type, out var exact)) return exact;
        if (type == typeof(IAsyncEnumerable<CaseFile>)) return AsyncEnumerable.Empty<CaseFile>();
        if (type.IsArray) return Several(type.GetElementType()!);
        if (type.IsInterface && type.IsGenericType && type.IsAssignableFrom(type.GenericTypeArguments[0].MakeArrayType()))
            return Several(type.GenericTypeArguments[0]);
        if (type.IsValueType) return Activator.CreateInstance(type);
        return Known.Values.FirstOrDefault(type.IsInstanceOfType) ?? throw new InvalidOperationException($"no {type} is at hand");
    }

    private static Array Several(Type element)
    {
        var one = Array.CreateInstance(element, 1);
        one.SetValue(Of(element), 0);
        return one;
    }

    private static Dictionary<Type, object> Found()
    {
        var (found, seen, open) = (new Dictionary<Type, object>(), new HashSet<object>(ReferenceEqualityComparer.Instance),
            new Queue<object>(Roots()));
        while (open.TryDequeue(out var one))
        {
            if (one is IEnumerable several and not (string or IDictionary))
            {
                foreach (var each in several) open.Enqueue(each);
                continue;
            }
            // Rows and conditions are all looked into, of anything else the first of its type.
            if ((!found.TryAdd(one.GetType(), one) && one is not (Provision or Condition)) || !seen.Add(one)) continue;
            if (one.GetType().Namespace?.StartsWith("Hojo", StringComparison.Ordinal) != true) continue;
            foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0))
                if (property.GetValue(one) is { } part) open.Enqueue(part);
        }
        return found;
    }

    private static IEnumerable<object> Roots()
    {
        var (assessor, on) = (Assessor.For(Round3Cases.Round3), Round3Cases.On);
        var sheet = assessor.Grid.Read(Round3Cases.Base);
        Func<Amount, Amount> same = amount => amount;
        Func<Round> made = () => Catalogue.National.Round("shinjigyo-shinshutsu/3");
        var words = new Dictionary<string, string> { ["an-id"] = "words", ["an-id:value"] = "words" };
        var programme = new Programme("a-programme", ("制度", "programme"));
        var written = new RoundBuilder(programme, "a-programme/1", "第1回", words);
        yield return new object[]
        {
            Catalogue.National, made, words, written,
            written.Under(Round3Cases.Round3.Rows[0].Citation.Source, "見出し"), new Reading("読み", "reading"),
            new Raise<Yen>(("特例", "special"), Asked.On > new NodaTime.LocalDate(2026, 1, 1), Yen.Of(1)),
            new Raise<Rate>(("特例", "special"), Asked.On > new NodaTime.LocalDate(2026, 1, 1), new Rate(1, 2)),
            Amount.GrantOf(Round3Cases.Round3), new Progress<BulkProgress>(),
        };
        Func<int, Yen> yen = whole => Yen.Of(whole);
        yield return new object[]
        {
            "an-id", same, yen, new MemoryStream(), Array.Empty<byte>(), Prefecture.Tokyo,
            new PastAward(AwardedProgramme.Monodzukuri), new Sheets(assessor.Grid, 1), new ArrayBufferWriter<byte>(),
            Envelope.Of(Round3Cases.Round3, Round3Cases.Base, on), typeof(Catalogue).Assembly.GetCustomAttribute<NamesAttribute>()!,
        };
        yield return new object[]
        {
            Catalogue.National.Rounds, Catalogue.National.Tracks.SelectMany(t => t.Rows), assessor,
            sheet, Round3Cases.Base, new MultiTrackAssessor([Round3Cases.Round3]),
        };
        yield return new object[]
        {
            assessor.Assess(Round3Cases.Base, on), assessor.Settle(Round3Cases.Base),
            assessor.CheckRecord(Round3Cases.Base, on), assessor.Calendar(Round3Cases.Base),
        };
        yield return new object[]
        {
            Comparing.Compare(Catalogue.National.Tracks, Round3Cases.Base, on), assessor.Curve(sheet, assessor.CurveFacts[0], on),
        };
        yield return new object[]
        {
            new QuestionList(on, [], assessor.Questions(new Case(), on), []),
            new GrantSolver(assessor, Round3Cases.Base, on), new GrantSolver(assessor, Round3Cases.Base, on).Solve([Goal.Cap]),
        };
        yield return new object[]
        {
            Relation.Together, Portion.Whole(Round3Cases.Round3.Rows.OfType<Tested>().First().When), Quantity.Grant, CaseFile.Read("{}"u8),
        };
        yield return new object[]
        {
            new Slice(Catalogue.National.Tracks.SelectMany(t => t.Rows).OfType<Figure<Rate>>().First(), null), new RoundDay(() => on.Date),
        };
        yield return OwnGoals.Sample.Track.Rows;
        yield return new object[] { new BulkOptions(), new BulkAssessor(Catalogue.National), new StrictAssessor(assessor) };
        yield return RowByRow(new(assessor), on);
        yield return new PrintedDate[] { new Moment(new(2026, 3, 26)), DateSpan.Around(new(2026, 7)) };
    }

    private static object[] RowByRow(Rulebook book, JapanTime on)
    {
        var (enquiry, settlement) = (book.Ask(Round3Cases.Base, on), book.Settle(Round3Cases.Base));
        RowAnswer[] answers = [.. book.Rows.Where(row => !row.NeedsAmount).Select(row => row.Answer(enquiry))];
        return
        [
            book, answers, book.Amount(enquiry), book.Suppose(enquiry, book.Circles[0]), new PointsAnswer(enquiry, answers),
            book.Repayments[0].Answer(settlement),
        ];
    }
}
