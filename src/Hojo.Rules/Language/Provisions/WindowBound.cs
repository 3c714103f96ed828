using System.Globalization;
using Hojo.Model;
using NodaTime;

namespace Hojo.Rules.Language;

/// <summary>公募期間の限り: what says that no window of the track reaches past a day, though its own end is not printed: the fiscal
/// year that the programme belongs to, a later round that has opened, the last day of every project. It never opens anything.</summary>
/// <param name="id">Row id.</param>
/// <param name="text">What it says.</param>
/// <param name="notBefore">No window lies before this; <see langword="null"/> where it does not say so.</param>
/// <param name="notAfter">No window lies after this; <see langword="null"/> where it does not say so.</param>
/// <param name="citation">Where it stands.</param>
public sealed class WindowBound(string id, Bilingual text, PrintedDate? notBefore, PrintedDate? notAfter, Citation citation)
    : Provision(id, text, citation)
{
    /// <summary>No window lies before this.</summary>
    public PrintedDate? NotBefore { get; } = notBefore;

    /// <summary>No window lies after this.</summary>
    public PrintedDate? NotAfter { get; } = notAfter;

    /// <inheritdoc/>
    public override Bilingual Kind => ("期間の限り", "bound of the window");

    private protected override T Accept<T>(IRowMeaning<T> meaning) => meaning.WindowBound(this);

    /// <summary>年度: the programme is one of a fiscal year, and takes no application outside it.</summary>
    /// <param name="year">The year in which it begins: 2024 for 令和6年度.</param>
    /// <param name="citation">Where the fiscal year is named.</param>
    public static WindowBound FiscalYear(int year, Citation citation)
    {
        var name = year.ToString(CultureInfo.InvariantCulture);
        var (first, last) = (new LocalDate(year, 4, 1), new LocalDate(year + 1, 3, 31));
        return new("fiscal-year", ($"{name}年度の事業", $"a programme of fiscal {name}"), first, last, citation)
        { Reading = ("年度は4月から翌年3月までとし、募集もその年度のうちとみる", "the fiscal year is April to March, and the call is read to lie within it") };
    }

    /// <summary>次の回: a later round of the programme that has opened ends this one.</summary>
    /// <param name="by">The later round.</param>
    /// <param name="opens">When it opens, as exactly as it is printed.</param>
    /// <param name="citation">Where the later round's document says so.</param>
    public static WindowBound Succeeded(Bilingual by, PrintedDate opens, Citation citation)
    {
        Guard.Against.Null(by);
        Guard.Against.Null(opens);
        return new("succeeded", ($"{by.Ja}の公募開始により終わる", $"ended by the opening of {by.En}"), null, opens, citation)
        { Reading = ("後の回の公募が始まれば、この回はもう受け付けないとみる", "once a later round opens, this one is read to take no more applications") };
    }

    /// <summary>Not met outside; inside it says nothing against a window.</summary>
    public Verdict Holds(JapanTime on)
        => NotBefore?.Begun(on) == Verdict.NotMet || NotAfter?.Over(on) == Verdict.Met ? Verdict.NotMet : Verdict.Met;
}
