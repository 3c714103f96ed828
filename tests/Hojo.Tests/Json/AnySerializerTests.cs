using System.Collections;
using System.Reflection;
using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Inputs;
using Hojo.Tests.Kernel.Samples;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.Json;

/// <summary>Hosts hand Hojo's types to JsonSerializer as they do their own: what comes back is what went in, or an exception.</summary>
public class AnySerializerTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> Options = new()
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = new(JsonSerializerDefaults.Web),
        ["trimmed"] = new(JsonSerializerDefaults.Web) { TypeInfoResolver = HojoJson.Resolver },
    };

    /// <summary>What comes up in the answers to the samples, a few of each type.</summary>
    private static readonly ILookup<Type, object> Found = Find();

    public static TheoryData<Type, string> Types
    {
        get
        {
            var types = new TheoryData<Type, string>();
            foreach (var type in typeof(Case).Assembly.GetExportedTypes()
                .Where(t => !(t.IsAbstract && t.IsSealed) && !typeof(Exception).IsAssignableFrom(t)
                    && !typeof(Attribute).IsAssignableFrom(t)))
                foreach (var options in Options.Keys) types.Add(type, options);
            return types;
        }
    }

    [Theory, MemberData(nameof(Types))]
    public void Every_public_type_comes_back_as_it_was(Type type, string options)
    {
        Assert.NotEmpty(Found[type]);
        foreach (var one in Found[type])
        {
            var json = JsonSerializer.Serialize(one, type, Options[options]);
            Assert.Equal([], Alike.Differences(one, JsonSerializer.Deserialize(json, type, Options[options])));
        }
    }

    /// <summary>The shape that a serializer makes of the properties, which is no case file.</summary>
    [Theory]
    [InlineData("""{"costs":{"machinery":{"amount":30000000}}}""", "$.costs.machinery")]
    [InlineData("""{"Costs":{"machinery":30000000}}""", "$.Costs")]
    [InlineData("""{"track":"jizokuka/17"}""", "$.track")] // a member of the file around the case
    public void A_case_in_another_shape_is_refused_at_its_place(string json, string path)
    {
        foreach (var options in Options.Values)
        {
            var refused = Assert.Throws<CaseFormatException>(() => JsonSerializer.Deserialize<Case>(json, options));
            Assert.Equal(path, refused.Path);
            Assert.Equal(path, ((JsonException)refused).Path);
        }
    }

    /// <summary>A member of a host's own type.</summary>
    private sealed record Request(string Customer, Case Case, TrackVerdict Verdict);

    [Fact]
    public void A_case_within_a_hosts_own_type_is_the_documented_one()
    {
        var request = new Request("A-1", new() { Costs = new() { Machinery = Yen.Of(30_000_000) } }, TrackVerdict.NeedsInput);
        var json = JsonSerializer.Serialize(request, Options["web"]);
        Assert.Equal("""{"customer":"A-1","case":{"costs":{"machinery":30000000}},"verdict":"needsInput"}""", json);
        Assert.Equal(request, JsonSerializer.Deserialize<Request>(json, Options["web"]));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1")]
    [InlineData("\"Eligible\"")]
    [InlineData("\"eligible, notEligible\"")]
    public void A_word_is_written_in_one_way(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TrackVerdict>(json, Options["web"]));

    [Fact]
    public void What_cannot_be_written_whole_is_not_written()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize((TrackVerdict)99));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new CaseFile(null, null, new(), "\ud800")));
        Assert.Throws<CaseFormatException>(() => JsonSerializer.Serialize(new Case { Costs = new() { Machinery = Yen.Of(-1) } }));
        Assert.Throws<CaseFormatException>(() => JsonSerializer.Serialize(new Case { Applicant = new() { Industry = (Industry)99 } }));
    }

    private static ILookup<Type, object> Find()
    {
        var (found, seen, open) = (new List<object>(), new HashSet<object>(ReferenceEqualityComparer.Instance), new Queue<object>(Roots()));
        while (open.TryDequeue(out var one))
        {
            if (one is IEnumerable several and not string)
            {
                foreach (var each in several) open.Enqueue(each);
                continue;
            }
            if (one.GetType().Assembly != typeof(Case).Assembly || !seen.Add(one)) continue;
            found.Add(one);
            foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetIndexParameters().Length == 0 && !one.GetType().IsEnum))
                if (property.GetValue(one) is { } part) open.Enqueue(part);
        }
        return found.GroupBy(one => one.GetType()).SelectMany(alike => alike.Take(60)).ToLookup(one => one.GetType());
    }

    private static IEnumerable<object> Roots()
    {
        yield return OwnGoals.Sample.Assessor.Settle(new Case());
        yield return new object[]
        {
            Goal.Cap, Goal.Of(Yen.Of(5)), MonthPart.End, Lang.En, CaseMembers.Top, Growth.Between(Yen.Of(3), Yen.Of(7), 2),
            new Fraction(-3, 2), new Fraction(63_000_000, 19), new Percent(-2.25m), DateSpan.From(new(2026, 4)), DateSpan.To(new(2026, 2)),
            Yen.Of(long.MaxValue), new Rate(7, 3), new Rate(10, 100), Passage.Silent(3, 4), Passage.Unpaged,
            new Choice("a", ("あ", "a")), new Unread("a.b", ("あ", "a"), ["c.d"]), new CaseFault("$", null, ("あ", "a")),
            new FactNamed("a", ("あ", "a")), new FinalYear(Yen.Of(1), Yen.Of(2), Yen.Of(3), [Yen.Of(2), Yen.Of(3)]),
            new PartOf("a", ("あ", "a"), Yen.Of(9), Yen.Of(3), null), new AuditCount(3, 80),
            new PastAward(AwardedProgramme.ItDonyu) { Status = AwardStatus.Decided, DecidedOn = new(2025, 4, 1), Granted = Yen.Of(9) },
        };
        yield return typeof(Case).Assembly.GetExportedTypes().Where(t => t.IsEnum)
            .SelectMany(t => Enum.GetValues(t).Cast<object>()).ToArray();
        var dice = new Random(1803);
        var full = CaseMembers.All.Where(m => m.Kind != MemberKind.Part && m.Path.Contains('.', StringComparison.Ordinal)
                && !m.Path.Contains('[', StringComparison.Ordinal))
            .Aggregate(new Case(), (told, m) => told.Telling(m.Path, DrawnInputs.Value(m, dice)));
        yield return typeof(Case).GetProperties().Select(part => part.GetValue(full)).ToArray(); // the case itself contradicts itself
        foreach (var path in Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Order(StringComparer.Ordinal))
        {
            var file = CaseFile.Read(File.ReadAllBytes(path));
            var (assessor, on) = (Assessor.For(Catalogue.National.Track(file.Track!)), file.On ?? new JapanTime(2026, 3, 1, 9, 0));
            yield return new object[] { file, assessor.Assess(file.Case, on), assessor.Assess(new Case(), on) };
            yield return new object[] { assessor.Calendar(file.Case), assessor.Settle(file.Case), assessor.CheckRecord(file.Case, on) };
        }
        var (third, c, then) = (Assessor.For(Round3Cases.Round3), Round3Cases.Base, Round3Cases.On);
        yield return Comparing.Compare(Catalogue.National.Tracks, c, then);
        yield return third.Curve(third.Grid.Read(c), third.CurveFacts[0], then);
        yield return new GrantSolver(third, c, then).Solve([Goal.Cap, Goal.Floor]);
        var poor = c with { Plan = c.Plan with { Payroll = Growth.Between(Yen.Of(100), Yen.Of(101), 3), WageFloorGap = 0 } };
        yield return new GrantSolver(third, poor, then).Solve([Goal.Cap]);
        yield return new QuestionList(then, ["a/1"], third.Questions(new Case(), then), [.. Catalogue.National.Rounds[0].Sources]);
        yield return third.Assess(c with { Jizokuka = new() { Machinery = Yen.Of(1) } }, then);
        yield return new Contradiction(["a", "b"], ("あ", "a"));
    }
}
