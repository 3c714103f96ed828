using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>What may be entered into a column of the template, and the help that is shown there.</summary>
internal static class TemplateEntry
{
    private const int MostHelp = 255, LastRow = 1_048_576; // of Excel

    private const string FirstDay = "DATE(1900,1,1)", LastDay = "DATE(2100,12,31)"; // Excel knows no day before; one is written as text

    /// <param name="member">The member.</param>
    /// <param name="letters">Its column.</param>
    /// <param name="list">Where its choices stand; <see langword="null"/> for what is no choice.</param>
    /// <param name="lang">The language of the help.</param>
    public static DataValidation Of(CaseMember member, string letters, string? list, Lang lang)
    {
        var entry = Bounded(member, list, lang);
        entry.SequenceOfReferences = new() { InnerText = $"{letters}2:{letters}{LastRow}" };
        entry.AllowBlank = true; // not told
        entry.ShowErrorMessage = true;
        entry.ShowInputMessage = true;
        entry.Prompt = Help(member).In(lang) is { Length: > MostHelp } help ? help[..(MostHelp - 1)] + "…" : Help(member).In(lang);
        return entry;
    }

    /// <summary>A warning only where a text may be entered too: 2,500万円, the figures of a growth, a day before 1900.</summary>
    private static DataValidation Bounded(CaseMember member, string? list, Lang lang) => member.Kind switch
    {
        MemberKind.Choice => Listed(list!),
        MemberKind.YesNo => Listed(lang == Lang.Ja ? "\"はい,いいえ\"" : "\"yes,no\""),
        MemberKind.Money or MemberKind.Count => Between(DataValidationValues.Whole, member.Least!, member.Most!),
        MemberKind.Growth => Between(DataValidationValues.Decimal, member.Least!, member.Most!),
        MemberKind.Date => Between(DataValidationValues.Date, FirstDay, LastDay),
        _ => new() { Type = DataValidationValues.None },
    };

    private static DataValidation Listed(string list) => new() { Type = DataValidationValues.List, Formula1 = new(list) };

    private static DataValidation Between(DataValidationValues type, string least, string most) => new()
    {
        Type = type,
        Operator = DataValidationOperatorValues.Between,
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        Formula1 = new(least),
        Formula2 = new(most),
    };

    private static Bilingual Help(CaseMember member)
    {
        Bilingual[] said =
        [
            member.Label,
            .. member.Help is { } help ? [help] : Array.Empty<Bilingual>(),
            .. Form(member) is { } form ? [form] : Array.Empty<Bilingual>(),
            ("空欄は「不明」です", "An empty cell is not told."),
            (member.Path, member.Path),
        ];
        return (string.Join("\n", said.Select(words => words.Ja)), string.Join("\n", said.Select(words => words.En)));
    }

    private static Bilingual? Form(CaseMember member) => member.Kind switch
    {
        MemberKind.Money => ("円で。25000000 または 2,500万円", "In yen: 25000000 or 2,500万円."),
        MemberKind.Growth => ("%で。4.2", "A percentage: 4.2."),
        MemberKind.Share => ("2/3 または 33.3%", "2/3 or 33.3%."),
        MemberKind.Date => ("2014-04-01 または 2014/4/1", "2014-04-01 or 2014/4/1."),
        MemberKind.Moment => ("日本時間で。2026-03-01 12:00", "In Japan: 2026-03-01 12:00."),
        MemberKind.List => ("申請も採択もなければ「なし」", "\"none\" where there was none."),
        _ => null,
    };
}
