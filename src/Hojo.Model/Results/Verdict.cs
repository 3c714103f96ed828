using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>判定 of one row, in Kleene's logic: "and" is the lesser, "or" the greater, "not" the opposite.</summary>
[JsonConverter(typeof(WordConverter<Verdict>))]
public enum Verdict : sbyte
{
    /// <summary>満たさない: the row is not met.</summary>
    NotMet = -1,

    /// <summary>Not settled by what is told. Never "no".</summary>
    Unknown = 0,

    /// <summary>満たす: the row is met.</summary>
    Met = 1,
}

/// <summary>判定 of a track on a day.</summary>
[JsonConverter(typeof(WordConverter<TrackVerdict>))]
public enum TrackVerdict
{
    /// <summary>未判定: nothing was asked yet. No answer holds it; it is what a judgement is before it is made.</summary>
    NotAsked = 0,

    /// <summary>申請できる: every row is met by what is told.</summary>
    Eligible,

    /// <summary>申請できない: a row is not met, whatever else may be told.</summary>
    NotEligible,

    /// <summary>情報不足: facts that are not told can still decide.</summary>
    NeedsInput,

    /// <summary>要確認: all is told, but the documents leave the point open; the office decides.</summary>
    NeedsJudgement,

    /// <summary>公募期間外: not open at the moment asked about.</summary>
    NotOpen,
}
