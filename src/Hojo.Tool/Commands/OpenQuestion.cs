using Hojo.Model;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Pages;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tool;

/// <summary>What hojo open is asked about: a moment in Japan, or a whole day there.</summary>
/// <param name="Day">The day.</param>
/// <param name="Moment">The moment; <see langword="null"/> for all of the day.</param>
internal sealed record OpenQuestion(LocalDate Day, JapanTime? Moment)
{
    private const string SomeDay = "2026-03-26", SomeMoment = "2026-03-26T12:00";

    /// <summary>By what --on says; without it, now.</summary>
    public static OpenQuestion Of(string? said)
    {
        if (said is null) return At(Program.Now());
        if (CaseFile.MomentOf(said) is { } moment) return At(moment);
        return LocalDatePattern.Iso.Parse(said) is { Success: true, Value: { Year: >= 1868 and <= 2100 } day }
            ? new(day, null)
            : throw new BadInputException((
                $"--on: {SomeDay} の形の日付か {SomeMoment} の形の日本時間(1868年から2100年まで)が必要です(指定値: {Quoted.Bare(said)})",
                $"--on: a day such as {SomeDay} or a moment in Japan such as {SomeMoment}, from 1868 to 2100, is expected "
                + $"(found {Quoted.Bare(said)})"));
    }

    /// <summary>Every track, by whether it is open then.</summary>
    public ILookup<Verdict, CatalogueEntry> Answer() => Moment is { } moment
        ? CatalogueEntry.ByOpen(Catalogue.National, moment)
        : CatalogueEntry.ByOpenWithin(Catalogue.National, Day);

    public string InWords(Wording words) => Moment is { } moment
        ? words.Of($"照会日時 {Wording.Of(moment)} (日本時間)", $"asked about {Wording.Of(moment)} (time in Japan)")
        : words.Of($"照会日 {Wording.Of(Day)} (日本時間の1日のうち、いつか受け付けるもの)",
            $"asked about {Wording.Of(Day)} (open at some time of that day in Japan)");

    public override string ToString() => Moment?.ToString() ?? Wording.Of(Day);

    private static OpenQuestion At(JapanTime moment) => new(moment.Date, moment);
}
