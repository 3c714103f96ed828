using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Json;

/// <summary>What is declared on the property of a case is its member in a file and its fact among rows.</summary>
public class CaseFileMembersTests
{
    // The day asked about is a fact too; it is told beside the case. What the record bars is worked out, whatever is told.
    private static readonly Fact[] Facts =
        [.. Catalogue.National.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts).Distinct().Where(f => f != Asked.On && !f.IsWorkedOut)];

    public static TheoryData<string> Told =>
        [.. CaseMembers.All.Where(m => m.Members.Count == 0 && m.Name is not ("on" or "extensions")).Select(m => m.Path)
            .Where(IsOneMember)];

    public static TheoryData<string> Renamed => [.. CaseMembers.All.Where(m => m.Formerly is not null).Select(m => m.Path)];

    /// <summary>Told that one member and nothing else, a case tells the fact of that place and, but for one of its kind that it alone
    /// stands in for while it is not told, no other.</summary>
    [Theory, MemberData(nameof(Told))]
    public void A_fact_is_read_from_its_place_alone(string place)
    {
        var member = CaseMembers.All.Single(m => m.Path == place);
        string[] also = [.. Facts.Where(f => f.ToldElsewhere is [var only] && only == place && CaseMembers.At(f.Id).Kind == member.Kind)
            .Select(f => f.Id)];
        var sheet = new Grid(Facts, Facts.Length).Read(Read(place.Split('.'), Example(member)));

        Assert.Equal(Facts.Select(f => f.Id).Where(id => id == place || also.Contains(id)), Facts.Where(sheet.IsTold).Select(f => f.Id));
    }

    [Fact]
    public void Every_fact_of_every_track_has_its_place_or_comes_from_the_record()
    {
        var apart = Facts.Select(f => f.Id).Except(CaseMembers.All.Select(m => m.Path));
        Assert.Equal([], apart);
    }

    [Theory, MemberData(nameof(Renamed))]
    public void An_old_name_is_refused_with_the_new_one(string place)
    {
        var member = CaseMembers.All.Single(m => m.Path == place);
        var refused = Assert.Throws<CaseFormatException>(() => Read([.. place.Split('.').SkipLast(1), member.Formerly!], "null"));
        Assert.Equal($"この項目の名前は \"{member.Name}\" に変わりました", refused.Problem.Ja);
        Assert.Equal($"this member is called \"{member.Name}\" now", refused.Problem.En);
        Assert.EndsWith("." + member.Formerly, refused.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shoryokuka", "sameCostsElsewhere", "applicant.record.sameCostsElsewhere")]
    [InlineData("itDonyu", "overlapsOtherSupport", "applicant.record.overlapsOtherSupport")]
    [InlineData("jizokuka", "taxExemptBeforeRegistration", "jizokuka.taxExempt2021To2023")]
    [InlineData("jizokuka", "employeesAtEnd", "applicant.employeesAtEnd")]
    [InlineData("jizokuka", "continuityPlanCertified", "applicant.standing.continuityPlanCertified")]
    public void A_member_that_moved_is_refused_with_its_place(string part, string name, string place)
    {
        var refused = Assert.Throws<CaseFormatException>(() => Read([part, name], "false"));
        Assert.Equal($"$.{part}.{name}", refused.Path);
        Assert.Equal($"この項目の名前は \"{place}\" に変わりました", refused.Problem.Ja);
    }

    /// <summary>A name that differs by one letter from another would be mistyped into it.</summary>
    [Fact]
    public void No_two_names_of_a_case_differ_by_one_letter()
    {
        string[] names = [.. CaseMembers.All.Where(m => m.Members.Count == 0).Select(m => m.Name).Distinct()];
        Assert.Equal([], from a in names from b in names where string.CompareOrdinal(a, b) < 0 && IsOneLetterOff(a, b) select (a, b));
    }

    private static bool IsOneMember(string path) => !path.Contains('[', StringComparison.Ordinal);

    private static bool IsOneLetterOff(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        var same = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
        return a.Length == b.Length ? a[(same + 1)..] == b[(same + 1)..] : a.Length + 1 == b.Length && a[same..] == b[(same + 1)..];
    }

    private static Case Read(string[] names, string value)
        => CaseFile.Read(Encoding.UTF8.GetBytes(names.Reverse().Aggregate(value, (inner, name) => $$"""{ "{{name}}": {{inner}} }"""))).Case;

    private static string Example(CaseMember member) => member.Kind switch
    {
        MemberKind.YesNo => "true",
        MemberKind.Share => "\"1/2\"",
        MemberKind.Date => "\"2025-01-01\"",
        MemberKind.Moment => "\"2026-03-01T12:00\"",
        MemberKind.Text => "\"…\"",
        MemberKind.Choice => $"\"{member.Choices[0].Name}\"",
        _ => member.Least is { Length: > 2 } least && least[0] != '-' ? least : "3",
    };
}
