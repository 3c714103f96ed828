namespace Hojo.Model;

/// <summary>他の制度の項目 in a case file: an object a programme, with plain values; what they mean the programme knows.</summary>
internal static class ExtensionList
{
    private static readonly Bilingual Name = ("項目名は小文字で始まる英数字にしてください",
        "a name of letters and digits that begins with a small letter is expected");

    private static readonly Bilingual Long = ("項目名が長すぎます(extensions. から数えて100文字まで)",
        "too long a name: at most 100 characters are expected, counted from extensions.");

    private static readonly Bilingual Many = ($"{CaseExtensions.Most}項目までです", $"at most {CaseExtensions.Most} members are read");

    private static readonly Bilingual Value = ("true・false、整数、%の数値、{\"from\", \"to\", \"years\"}、文字列のいずれか",
        "true, false, a whole number, a percentage, {\"from\", \"to\", \"years\"} or a text");

    private static readonly Shape<CaseExtensions> Programme = new(required: null) { Others = new(CaseExtensions.IsWord, Name, Member) };

    private static readonly Shape<CaseExtensions> Programmes = new(required: null)
    {
        Others = new(CaseExtensions.IsWord, Name, (into, ref input) => Programme.Read(ref input, into)),
    };

    public static CaseExtensions Read(ref JsonInput input, CaseExtensions into) => Programmes.Read(ref input, into);

    private static CaseExtensions Member(CaseExtensions into, ref JsonInput input)
    {
        var place = input.Path.Substring(2);
        if (!CaseExtensions.IsPlace(place)) throw input.Problem(Long);
        var told = into.With(place, Json(ref input));
        return told.Places.Count <= CaseExtensions.Most ? told : throw input.Problem(Many);
    }

    /// <summary>An object can only be the figures that a growth comes from.</summary>
    private static string? Json(ref JsonInput input)
        => !input.IsTold ? null
        : input.AtObject ? WrittenValue.Of(GrowthShape.Yearly(ref input)!.Value)
        : input.Plain() ?? throw input.Expected(Value);
}
