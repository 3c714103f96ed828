using System.Runtime.CompilerServices;

namespace Hojo.Rules.Language;

/// <summary>Argument checks on ids.</summary>
internal static class IdGuards
{
    /// <summary>What is no id of a row.</summary>
    public static string NotARowId(this IGuardClause guard, string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
        => guard.NotAnId(id, Ids.IsRow, "row id: lower-case letters, digits and single hyphens are expected", parameter);

    /// <summary>What is no id of a round or a track.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="id">The id.</param>
    /// <param name="of">Of what it is to be one, in words.</param>
    /// <param name="parameter">The argument.</param>
    public static string NotAPath(this IGuardClause guard, string id, string of,
        [CallerArgumentExpression(nameof(id))] string? parameter = null)
        => guard.NotAnId(id, Ids.IsPath, of, parameter);

    private static string NotAnId(this IGuardClause guard, string id, Func<string, bool> isOne, string of, string? parameter)
        => isOne(guard.Null(id, parameter)) ? id : throw new ArgumentException($"'{id}' is no {of}", parameter);
}
