using System.Runtime.CompilerServices;
using Hojo.Model;

namespace Hojo.Benchmarks.ByHand;

/// <summary>The lines of one document as a case is held against them, a bit each.</summary>
internal struct Lines
{
    private ulong _notMet, _unknown, _open;

    public void Require<TLine>(TLine line, bool? holds) where TLine : struct, Enum
    {
        if (holds is null) _unknown |= Bit(line);
        else if (!holds.Value) _notMet |= Bit(line);
    }

    public void Exclude<TLine>(TLine line, bool? applies) where TLine : struct, Enum => Require(line, !applies);

    public void LeaveOpen<TLine>(TLine line) where TLine : struct, Enum => _open |= Bit(line);

    /// <summary>A line that is left to the office where its test fails.</summary>
    public void RequireOrLeaveOpen<TLine>(TLine line, bool? holds) where TLine : struct, Enum
    {
        if (holds == false) LeaveOpen(line);
        else Require(line, holds);
    }

    /// <summary>A line of what was not read: where it is declared to be met it is left to the office.</summary>
    public void NotRead<TLine>(TLine line, bool? declared) where TLine : struct, Enum
    {
        if (declared == true) LeaveOpen(line);
        else Require(line, declared);
    }

    /// <summary>A line that is tested on the grant: that there is one.</summary>
    public void RequireSome<TLine>(TLine line, (long Least, long Most) grant) where TLine : struct, Enum
        => Require(line, grant.Least > 0 ? true : grant.Most > 0 ? null : false);

    /// <summary>What comes of it.</summary>
    /// <param name="openOn">Whether the call is open; not told where the document prints no hour, or no day.</param>
    /// <param name="grant">補助金額.</param>
    public readonly HandJudgement Judged(bool? openOn, long? grant) => new(Verdict(openOn), grant, _notMet, _unknown, _open);

    private readonly TrackVerdict Verdict(bool? openOn)
    {
        if (openOn == false) return TrackVerdict.NotOpen;
        if (_notMet != 0) return TrackVerdict.NotEligible;
        if (_unknown != 0) return TrackVerdict.NeedsInput;
        return _open != 0 || openOn is null ? TrackVerdict.NeedsJudgement : TrackVerdict.Eligible;
    }

    private static ulong Bit<TLine>(TLine line) where TLine : struct, Enum => 1UL << Unsafe.As<TLine, int>(ref line);
}
