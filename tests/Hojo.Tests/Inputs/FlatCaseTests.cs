using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Agreement;
using Hojo.Tests.Json;
using Hojo.Tests.Kernel;
using Hojo.Tests.Properties;

namespace Hojo.Tests.Inputs;

/// <summary>A line that is read without a case says what its case says, and what a case file refuses is never taken.</summary>
public class FlatCaseTests
{
    private static readonly string[] Samples = [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json")
        .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly Assessor[] Every = [.. Catalogue.National.Tracks.Select(Assessor.For)];

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(track => track.Id)];

    /// <summary>However a program lays its JSON out, with its texts as they are or escaped.</summary>
    [Fact]
    public void Every_sample_is_taken_under_every_track()
    {
        var lines = new FlatLine();
        foreach (var sample in Samples)
        {
            Assert.True(lines.IsTaken(sample, Every), sample);
            Assert.True(lines.IsTaken(JsonNode.Parse(sample)!.ToJsonString(), Every), sample);
            Assert.True(lines.IsTaken(JsonSerializer.Serialize(Backwards(JsonNode.Parse(sample)!)), Every), sample);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" { \"note\" : null , \"costs\" : null , \"extensions\" : null } ")]
    [InlineData("{\"applicant\":{\"pastAwards\":null,\"capital\":-0},\"plan\":{\"payroll\":-0.5,\"valueAdded\":0}}")]
    [InlineData("{\"plan\":{\"payroll\":{\"years\":3,\"to\":36000000,\"from\":30000000}}}")]
    [InlineData("{\"applicant\":{\"pastAwards\":[{\"programme\":\"itDonyu\",\"adoptedOn\":\"2025-01-01\",\"status\":\"adopted\"}]}}")]
    [InlineData("{\"plan\":{\"prefecture\":\"東京都\",\"wageFloor\":1300,\"wageFloorOn\":\"2026-03-01\"}}")]
    [InlineData("{\"note\":\"\\u6771\\\"京\\n\"}")]
    public void Plain_lines_are_taken(string line) => Assert.True(new FlatLine().IsTaken(line, Every), line);

    /// <summary>Each is a fault, a value beyond its bounds, a contradiction, or written as few write it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\uFEFF{}")]
    [InlineData("{},")]
    [InlineData("{\"note\":\"a\",}")]
    [InlineData("{\"note\":\"a\",\"note\":\"a\"}")]
    [InlineData("{\"costs\":null,\"costs\":{}}")]
    [InlineData("{\"note\":\"\\x\"}")]
    [InlineData("{\"note\":\"\\uD800\"}")]
    [InlineData("{\"note\":\"a\tb\"}")]
    [InlineData("{\"n\\u006Fte\":\"a\"}")]
    [InlineData("{\"on\":\"2026-03-01\"}")]
    [InlineData("{\"costs\":{\"machinery\":01}}")]
    [InlineData("{\"costs\":{\"machinery\":1.0}}")]
    [InlineData("{\"costs\":{\"machinery\":1e3}}")]
    [InlineData("{\"costs\":{\"machinery\":-1}}")]
    [InlineData("{\"costs\":{\"machinery\":99999999999999999999}}")]
    [InlineData("{\"costs\":{\"machinery\":18446744073709551617}}")]
    [InlineData("{\"applicant\":{\"foundedOn\":\"2025-02-29\"}}")]
    [InlineData("{\"applicant\":{\"foundedOn\":\"1867-12-31\"}}")]
    [InlineData("{\"applicant\":{\"ownership\":{\"parentVotes\":\"3/2\"}}}")]
    [InlineData("{\"applicant\":{\"ownership\":{\"parentVotes\":\"1/0\"}}}")]
    [InlineData("{\"applicant\":{\"ownership\":{\"parentVotes\":\"33.33333%\"}}}")]
    [InlineData("{\"applicant\":{\"ownership\":{\"largestLargeCompany\":\"1/2\",\"allLargeCompanies\":\"1/3\"}}}")]
    [InlineData("{\"plan\":{\"payroll\":1000.1}}")]
    [InlineData("{\"plan\":{\"payroll\":4.20000}}")]
    [InlineData("{\"plan\":{\"payroll\":{\"from\":1,\"to\":2}}}")]
    [InlineData("{\"plan\":{\"payroll\":{\"from\":1,\"to\":2,\"years\":11}}}")]
    [InlineData("{\"plan\":{\"payroll\":{\"from\":1,\"to\":200,\"years\":1}}}")]
    [InlineData("{\"plan\":{\"prefecture\":\"Tokyo\"}}")]
    [InlineData("{\"applicant\":{\"pastAwards\":[{}]}}")]
    [InlineData("{\"costs\":{\"experts\":1,\"expertTravel\":2}}")]
    [InlineData("{\"award\":{\"adoptedOn\":\"2026-03-02\",\"decidedOn\":\"2026-03-01\"}}")]
    [InlineData("{\"extensions\":{\"tokyoTopUp\":{\"registered\":true}}}")]
    public void All_others_are_for_the_reader_of_cases(string line) => Assert.False(new FlatLine().IsTaken(line), line);

    [Fact]
    public void Changed_samples_say_what_their_cases_say()
    {
        var (lines, dice, taken) = (new FlatLine(), new Random(20260326), 0);
        for (var k = 0; k < 6_000; k++)
        {
            var changed = ChangedFile.Of(Samples[k % Samples.Length], dice);
            if (lines.IsTaken(changed, Every[dice.Next(Every.Length)], Every[k % Every.Length])) taken++;
        }
        Assert.True(taken > 3_000, $"{taken} of 6,000 are taken");
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Drawn_cases_say_what_their_cases_say(string track)
    {
        var (subject, lines, drawn) = (new Subject(Catalogue.National.Track(track)), new FlatLine(), 0);
        Draw.Cases(subject).Hold(60, cases =>
        {
            var told = Typed.Of(Stated(drawn++ % 2 == 0 ? cases.Full : cases.Part));
            if (Consistencies.All.Any(rule => rule.IsBroken(told))) return;
            lines.IsTaken(CaseFile.Write(new(track, FlatLine.On, told, null)), subject.Assessor);
        });
    }

    [Property(MaxTest = 5_000)]
    public void A_line_with_bytes_exchanged_is_taken_where_a_case_file_is(Exchanged[] changes, int sample)
    {
        var utf8 = Encoding.UTF8.GetBytes(Samples[(sample & int.MaxValue) % Samples.Length]);
        foreach (var change in changes.Take(3)) utf8[change.At % utf8.Length] = change.Sign;
        new FlatLine().IsTaken(utf8); // a case file that refuses what is taken throws
    }

    /// <summary>What is kept of one line and told of the next rests on this.</summary>
    [Fact]
    public void What_other_places_tell_depends_on_the_places_that_are_named()
    {
        var (dice, told) = (new Random(1803), 0);
        Fact[] facts = [.. Every.SelectMany(assessor => assessor.Grid.Facts.Take(assessor.Grid.Judged))
            .Where(fact => fact.ToldElsewhere.Count > 0).Distinct()];
        for (var k = 0; k < 4_000; k++)
        {
            var (file, fact) = (JsonNode.Parse(Samples[k % Samples.Length])!.AsObject(), facts[k % facts.Length]);
            foreach (var place in fact.ToldElsewhere.Append("plan.years"))
                if (CaseMembers.At(place) is { Kind: not MemberKind.List } member && dice.Next(3) > 0)
                    Put(file, place, ChangedFile.Value(member, dice));
            Put(file, fact.Id, null);
            if (!CaseFile.TryRead(Encoding.UTF8.GetBytes(file.ToJsonString()), out var whole, out _)) continue;
            var few = new JsonObject();
            foreach (var place in fact.ToldElsewhere) Put(few, place, At(file, place)?.DeepClone());
            var cells = (Cell(fact, whole.Case), Cell(fact, CaseFile.Read(few.ToJsonString()).Case));
            Assert.True(cells.Item1 == cells.Item2, $"{fact.Id}: {cells}");
            if (cells.Item1 != Fact.NotTold) told++;
        }
        Assert.True(told > 400, $"{told} of 4,000 are told elsewhere");
    }

    private static long Cell(Fact fact, Case told)
    {
        var cell = new long[1];
        fact.Readers([fact], new Dictionary<Fact, int> { [fact] = 0 }).Read(told, cell);
        return cell[0];
    }

    private static JsonNode? At(JsonNode? node, string place) => place.Split('.').Aggregate(node, (at, name) => at?[name]);

    private static void Put(JsonObject file, string place, JsonNode? value)
    {
        var names = place.Split('.');
        var at = file;
        foreach (var name in names.SkipLast(1)) at = (at[name] ??= new JsonObject()).AsObject();
        at[names[^1]] = value;
    }

    /// <summary>The same object with its members in the other order.</summary>
    private static JsonNode Backwards(JsonNode node) => node is JsonObject parts
        ? new JsonObject(parts.Reverse().Select(part => KeyValuePair.Create(part.Key, part.Value is null ? null : Backwards(part.Value))))
        : node.DeepClone();

    /// <summary>A growth between two steps is known only with its sums, which a sheet does not hold: the step below it is told.</summary>
    private static Sheet Stated(Sheet sheet)
        => sheet.Grid.Facts.OfType<Fact<Growth>>().Where(f => sheet.IsTold(f) && sheet[f] % Growth.AStated != 0)
            .Aggregate(sheet, (told, fact) => told.With(fact, told[fact] - told[fact] % Growth.AStated));
}
