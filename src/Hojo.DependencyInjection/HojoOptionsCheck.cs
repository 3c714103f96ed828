using Microsoft.Extensions.Options;

namespace Hojo.DependencyInjection;

/// <summary>All that is wrong with the options, a line each.</summary>
internal sealed class HojoOptionsCheck : IValidateOptions<HojoOptions>
{
    public ValidateOptionsResult Validate(string? name, HojoOptions options)
    {
        var problems = Problems(Guard.Against.Null(options)).ToArray();
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(HojoOptions options)
    {
        if (options.Catalogue is null) yield return $"{Place(nameof(options.Catalogue))} is null: a catalogue is expected";
        else if (options.Catalogue.Rounds.Count == 0) yield return $"{Place(nameof(options.Catalogue))} is empty: a round is expected";
        if (options.Language is not (Model.Lang.Ja or Model.Lang.En))
            yield return $"{Place(nameof(options.Language))} is {options.Language}: Ja or En is expected";
        if (options.Engine is null) yield return $"{Place(nameof(options.Engine))} is null: a way to make a track ready is expected";
        if (options.Strictness is not (Strictness.Lenient or Strictness.Strict))
            yield return $"{Place(nameof(options.Strictness))} is {options.Strictness}: Lenient or Strict is expected";
    }

    private static string Place(string option) => $"{nameof(HojoOptions)}.{option}";
}
