using System.Reflection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.PublicApi;

/// <summary>An argument that is missing is named at the door, and nothing inside ever meets it.</summary>
public class NullArgumentTests
{
    private const BindingFlags Offered = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, ParameterInfo> Doors = Parameters().ToDictionary(Name);

    public static TheoryData<string> Needed => [.. Doors.Keys];

    [Theory, MemberData(nameof(Needed))]
    public void Null_is_refused_by_the_name_of_the_argument(string door)
    {
        var parameter = Doors[door];
        var method = (MethodBase)parameter.Member;
        object?[] arguments = [.. method.GetParameters()
            .Select(p => p.Position == parameter.Position ? null : Specimens.Of(p.ParameterType))];

        var refused = Assert.Throws<TargetInvocationException>(() => method is ConstructorInfo made
            ? made.Invoke(arguments)
            : method.Invoke(method.IsStatic ? null : Specimens.Of(method.DeclaringType!), arguments)).InnerException;

        Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(refused).ParamName);
    }

    /// <summary>A span cannot be handed over by reflection.</summary>
    [Fact]
    public void Null_beside_a_span_is_refused_too()
    {
        var (assessor, on) = (Assessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")), new JapanTime(2026, 3, 1, 9, 0));

        Assert.Throws<ArgumentNullException>("sheets", () => assessor.Judge(null!, on, new Judgement[1]));
        Assert.Throws<ArgumentNullException>("case", () => new MultiTrackAssessor([assessor.Track]).Judge(null!, on, new Judgement[1]));
        Assert.Equal(["Judge", "Judge"], Methods()
            .Where(m => m.GetParameters().Any(p => p.ParameterType.IsByRefLike) && m.GetParameters().Any(IsNeeded)).Select(m => m.Name));
    }

    [Fact]
    public void Fewer_cases_than_none_are_refused()
        => Assert.Throws<ArgumentOutOfRangeException>("count", () => new Sheets(Assessor.For(Catalogue.National.Tracks.First()).Grid, -1));

    private static IEnumerable<ParameterInfo> Parameters()
        => Methods().Where(m => !m.GetParameters().Any(p => p.ParameterType.IsByRefLike)).SelectMany(m => m.GetParameters())
            .Where(IsNeeded);

    private static bool IsNeeded(ParameterInfo parameter)
        => !parameter.ParameterType.IsValueType && !parameter.IsOut
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static IEnumerable<MethodBase> Methods()
    {
        foreach (var offered in typeof(Case).Assembly.GetExportedTypes().Concat(typeof(Catalogue).Assembly.GetExportedTypes())
            .Where(t => !t.IsInterface))
        {
            var type = offered.IsGenericTypeDefinition ? offered.MakeGenericType(typeof(int)) : offered;
            foreach (var made in type.GetConstructors().Where(c => !IsOfNamedParts(c))) yield return made;
            foreach (var method in type.GetMethods(Offered).Where(m => !IsAccessor(m)))
                yield return method.IsGenericMethodDefinition ? Filled(method) : method;
        }
    }

    /// <summary>A record that names its parts holds what it is given and reads none of it;
    /// the language has no place for a check there.</summary>
    private static bool IsOfNamedParts(ConstructorInfo made)
        => made.DeclaringType!.GetMethod("<Clone>$") is not null
            && made.GetParameters().All(p => made.DeclaringType.GetProperty(p.Name!)?.SetMethod is not null);

    /// <summary>Reads or sets a property; what reads by an argument is a call like another.</summary>
    private static bool IsAccessor(MethodInfo method)
        => method.IsSpecialName && (method.Name.StartsWith("set_", StringComparison.Ordinal)
            || (method.Name.StartsWith("get_", StringComparison.Ordinal) && method.GetParameters().Length == 0));

    private static string Name(ParameterInfo parameter)
    {
        var method = (MethodBase)parameter.Member;
        var types = method.GetParameters().Select(p => Shown(p.ParameterType));
        return $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", types)}): {parameter.Name}";
    }

    private static string Shown(Type type)
        => type.IsArray ? Shown(type.GetElementType()!) + "[]"
        : type.Name + (type.IsGenericType ? $"<{string.Join(", ", type.GenericTypeArguments.Select(Shown))}>" : "");

    /// <summary>With types that its parameters take: a choice or a row where one is asked for, else a number.</summary>
    private static MethodInfo Filled(MethodInfo method)
        => method.MakeGenericMethod([.. method.GetGenericArguments().Select(of => of.GetGenericParameterConstraints())
            .Select(bounds => bounds.Contains(typeof(Enum)) ? typeof(Prefecture) : bounds.Contains(typeof(Provision)) ? typeof(Note)
                : typeof(int))]);
}
