using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Tests.Programmes.ShinjigyoShinshutsu;
using NodaTime;

namespace Hojo.Tests.Values;

/// <summary>Results are values: two that say the same are equal and hash alike, down to what their lists hold.</summary>
public class ResultEqualityTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Samples
        => [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json").Select(f => Path.GetFileName(f))];

    public static TheoryData<string, string> Lists
    {
        get
        {
            var lists = new TheoryData<string, string>();
            foreach (var property in typeof(Case).Assembly.GetExportedTypes().SelectMany(t => t.GetProperties())
                .Where(p => p.CanWrite && p.PropertyType.IsGenericType
                    && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)))
                lists.Add(property.DeclaringType!.Name, property.Name);
            return lists;
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_case_answered_twice_is_answered_equally(string sample)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", sample));
        var (file, again) = (CaseFile.Read(bytes), CaseFile.Read(bytes));
        var (assessor, on) = (Assessor.For(Catalogue.National.Track(file.Track!)), file.On ?? On);

        Same(file, again);
        Same(assessor.Assess(file.Case, on), assessor.Assess(again.Case, on));
        var written = Encoding.UTF8.GetBytes(AssessmentJson.Write(assessor.Assess(again.Case, on)));
        Same(assessor.Assess(file.Case, on), AssessmentJson.Read(written));
        Same(assessor.Settle(file.Case), assessor.Settle(again.Case));
        Same(assessor.CheckRecord(file.Case, on), assessor.CheckRecord(again.Case, on));
        Assert.NotEqual(assessor.Assess(file.Case, on), assessor.Assess(file.Case, on.Plus(NodaTime.Duration.FromMinutes(1))));
    }

    [Fact]
    public void So_is_all_else_that_is_asked_of_it()
    {
        var (third, c) = (Assessor.For(Round3Cases.Round3), Round3Cases.Base);
        QuestionList Asked() => new(On, [third.Track.Id], third.Questions(new Case(), On), third.Assess(c, On).Sources);

        Same(Comparing.Compare(Catalogue.National.Tracks, c, On), Comparing.Compare(Catalogue.National.Tracks, c with { }, On));
        Same(third.Curve(third.Grid.Read(c), third.CurveFacts[0], On),
            third.Curve(third.Grid.Read(c), third.CurveFacts[0], On));
        Same(new GrantSolver(third, c, On).Solve([Goal.Cap]), new GrantSolver(third, c, On).Solve([Goal.Cap]));
        Same(Asked(), Asked());
    }

    /// <summary>Deep inside too: an answer whose last list differs in one word is another answer.</summary>
    [Fact]
    public void One_word_makes_a_difference()
    {
        var told = Assessor.For(Round3Cases.Round3).Assess(Round3Cases.Base, On);
        var last = told.Findings[told.Findings.Count - 1];
        Finding[] changed = [.. told.Findings.Take(told.Findings.Count - 1), last with { SettledBy = [.. last.SettledBy, "plan.payroll"] }];

        Assert.NotEqual(told, told with { Findings = changed });
        Assert.Equal(told, told with { Findings = [.. told.Findings] });
    }

    /// <summary>A list that is handed over is equal to another with the same items, whichever property takes it.</summary>
    [Theory, MemberData(nameof(Lists))]
    public void Every_list_compares_by_what_it_holds(string type, string list)
    {
        var property = typeof(Case).Assembly.GetExportedTypes().Single(t => t.Name == type).GetProperty(list)!;
        object? Taken(int items)
        {
            var one = RuntimeHelpers.GetUninitializedObject(property.DeclaringType!);
            property.SetValue(one, Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], items));
            return property.GetValue(one);
        }

        Assert.True(Taken(2)!.Equals(Taken(2)) && Taken(0)!.Equals(Taken(0)), "equal items, and another list");
        Assert.False(Taken(2)!.Equals(Taken(1)));
        Assert.Equal(Taken(2)!.GetHashCode(), Taken(2)!.GetHashCode());
    }

    /// <summary>What a debugger shows names members that are there.</summary>
    [Fact]
    public void What_a_debugger_shows_is_there()
        => Assert.All(typeof(Case).Assembly.GetExportedTypes().Where(t => t.GetCustomAttribute<DebuggerDisplayAttribute>() is not null),
            t => Assert.All(Regex.Matches(t.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value, @"\{(\w+)").Cast<Match>(),
                name => Assert.NotNull(t.GetProperty(name.Groups[1].Value))));

    private static void Same<T>(T one, T other) where T : class
    {
        Assert.NotSame(one, other);
        Assert.True(one.Equals(other), string.Join("\n", Json.Alike.Differences(one, other)));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        var text = one.ToString()!;
        Assert.Equal(text, other.ToString());
        Assert.DoesNotContain("<>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("`", text, StringComparison.Ordinal);
    }
}
