using System.Reflection;
using System.Text;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Json;

/// <summary>The members of a file and the properties of a case are the same, by name and by place.</summary>
public class CaseFileMembersTests
{
    public static TheoryData<string> Places => [.. PlacesOf(typeof(Case), "")];

    [Theory, MemberData(nameof(Places))]
    public void Every_property_of_a_case_is_read_from_the_place_of_its_name(string place)
    {
        var names = place.Split('.');
        object? found = new Case();
        var type = typeof(Case);
        PropertyInfo? property = null;
        foreach (var name in names)
        {
            property = Properties(type).Single(p => Camel(p.Name) == name);
            type = property.PropertyType;
        }
        found = Told(names, type);
        foreach (var name in names) found = Properties(found!.GetType()).Single(p => Camel(p.Name) == name).GetValue(found);
        Assert.NotNull(found);
    }

    [Fact]
    public void Every_fact_of_every_track_has_its_place_in_a_file()
    {
        var places = PlacesOf(typeof(Case), "").ToHashSet();
        foreach (var fact in Catalogue.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts).Where(f => f != Asked.On && !f.Id.StartsWith("applicant.pastAwards.", StringComparison.Ordinal)))
            Assert.Contains(fact.Id, places);
    }

    private static readonly Fact[] Facts = [.. Catalogue.Tracks.SelectMany(t => Assessor.For(t).Grid.Facts).Distinct().Where(f => PlacesOf(typeof(Case), "").Contains(f.Id))];

    /// <summary>Told that one member and nothing else, a case tells the fact of that place and, but for two that stand in for another
    /// while it is not told, no other that has a place of its own.</summary>
    [Theory, MemberData(nameof(Places))]
    public void A_fact_is_read_from_its_place_alone(string place)
    {
        string[] also = place switch { "plan.years" => ["award.planYears"], "applicant.pastAwards" => ["shoryokuka.grantsSoFar"], _ => [] };
        var type = place.Split('.').Aggregate(typeof(Case), (of, name) => Properties(of).Single(p => Camel(p.Name) == name).PropertyType);
        var sheet = new Grid(Facts, Facts.Length).Read(Told(place.Split('.'), type));

        Assert.Equal(Facts.Select(f => f.Id).Where(id => id == place || also.Contains(id)), Facts.Where(sheet.IsTold).Select(f => f.Id));
    }

    private static Case Told(string[] names, Type type)
        => CaseFile.Read(Encoding.UTF8.GetBytes(names.Reverse().Aggregate(ValueOf(type), (inner, name) => $$"""{ "{{name}}": {{inner}} }"""))).Case;

    private static IEnumerable<string> PlacesOf(Type type, string at) => Properties(type).SelectMany(p => IsPart(p.PropertyType)
        ? PlacesOf(p.PropertyType, at + Camel(p.Name) + ".")
        : [at + Camel(p.Name)]);

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(p => p.CanWrite);

    private static bool IsPart(Type type) => type.IsClass && type.Namespace == typeof(Case).Namespace;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string ValueOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(bool) ? "true"
            : plain == typeof(Rate) ? "\"1/2\""
            : plain == typeof(LocalDate) ? "\"2025-01-01\""
            : plain.IsEnum ? $"\"{Camel(Enum.GetNames(plain)[0])}\""
            : plain == typeof(IReadOnlyList<PastAward>) ? "[]"
            : "3"; // yen, counts, growth
    }
}
