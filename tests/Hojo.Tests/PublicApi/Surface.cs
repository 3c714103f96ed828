using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hojo.Tests.PublicApi;

/// <summary>All that an assembly offers to others, a line each, in the order of the alphabet: what a
/// reader compares before a release.</summary>
internal static class Surface
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
        => string.Concat(assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Of));

    private static string Of(Type type)
    {
        var members = type.GetMembers(Own).Where(m => m is not Type && IsOffered(m)).Select(Of).Where(line => line.Length > 0).Distinct()
            .Order(StringComparer.Ordinal);
        var bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType))
            .Concat(type.GetInterfaces().OrderBy(i => i.Name, StringComparer.Ordinal)).Select(b => Name(b!));
        return $"{Kind(type)} {type.Namespace}.{Name(type)}{(bases.Any() ? " : " + string.Join(", ", bases) : "")}\n"
            + $"{string.Concat(members.Select(m => $"    {m}\n"))}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    /// <summary>Public, or open to heirs; not what the compiler writes.</summary>
    private static bool IsOffered(MemberInfo member) => member switch
    {
        MethodBase { IsSpecialName: true } method when method.Name.StartsWith("get_", StringComparison.Ordinal)
            || method.Name.StartsWith("set_", StringComparison.Ordinal) => false,
        MethodBase method => IsOffered(method) && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsOffered) && property.Name != "EqualityContract",
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        _ => true,
    };

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new({Parameters(made)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}"
            + $"{(method.IsGenericMethod ? Arguments(method.GetGenericArguments()) : "")}({Parameters(method)})",
        PropertyInfo property => (property.GetAccessors(true)[0].IsStatic ? "static " : "")
            + $"{Name(property.PropertyType)} {property.Name}"
            + (property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Of))}]" : "")
            + $" {{{(property.CanRead ? " get;" : "")}{Set(property)} }}",
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name} = "
            + $"{Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        EventInfo => $"event {member.Name}",
        _ => member.Name,
    };

    private static string Set(PropertyInfo property) => property.SetMethod is not { } set || !IsOffered(set) ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == nameof(IsExternalInit)) ? " init;" : " set;";

    private static string Arguments(Type[] types) => $"<{string.Join(", ", types.Select(Name))}>";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Of));

    private static string Of(ParameterInfo parameter)
        => $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Name(parameter.ParameterType)} "
            + $"{parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}";

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsPointer) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return Name(inner) + "?";
        var outer = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "";
        return outer + (type.IsGenericType ? type.Name.Split('`')[0] + Arguments(type.GetGenericArguments()) : type.Name);
    }
}
