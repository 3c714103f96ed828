using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Hostile.Doors;

/// <summary>案件ファイル: read, judged, and of some also assessed, settled and written again.</summary>
internal static class CaseFiles
{
    private static readonly Track[] Tracks = [.. Catalogue.National.Tracks];

    private static readonly JapanTime Usual = new(2026, 3, 1, 12, 0);

    public static bool Answers(byte[] utf8, int number)
    {
        if (!CaseFile.TryRead(utf8, out var file, out var faults)) return Refused(utf8, faults);
        if (number % 8 == 0)
            BrokenPromiseException.Unless(CaseFile.Read(CaseFile.Write(file)) == file, "what is written is read back the same");
        return Asked(file, number);
    }

    /// <summary>Both ways of reading say the same.</summary>
    private static bool Refused(byte[] utf8, IReadOnlyList<CaseFault> faults)
    {
        BrokenPromiseException.Unless(faults.Count is > 0 and <= CaseFile.MostFaults, "from 1 to 100 faults");
        BrokenPromiseException.Unless(faults.All(fault => fault.Path.StartsWith('$')), "every fault has its place");
        try
        {
            CaseFile.Read(utf8);
        }
        catch (CaseFormatException first)
        {
            BrokenPromiseException.Unless(first.Fault == faults[0], "the first fault is thrown");
            return false;
        }
        throw new BrokenPromiseException("what has faults is refused");
    }

    private static bool Asked(CaseFile file, int number)
    {
        var own = file.Track is { } id && Catalogue.National.TryGetTrack(id, out var named) ? named : Tracks[number % Tracks.Length];
        var (assessor, on) = (Assessor.For(own), file.On ?? Usual);
        try
        {
            var judged = assessor.Judge(file.Case, on);
            if (number % 16 == 0)
            {
                var assessed = assessor.Assess(file.Case, on);
                BrokenPromiseException.Unless(assessed.Verdict == judged.Verdict, "judged as assessed");
            }
            if (number % 4 == 0) assessor.Settle(file.Case);
            return true;
        }
        catch (FactOutOfRangeException)
        {
            return false;
        }
    }
}
