using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What a member of a case file is.</summary>
[JsonConverter(typeof(WordConverter<MemberKind>))]
public enum MemberKind
{
    /// <summary>An object, with members of its own.</summary>
    Part = 1,

    /// <summary>An array of objects, each with the members that are named.</summary>
    List,

    /// <summary>文字列: text.</summary>
    Text,

    /// <summary>日時, in Japan: <c>"2026-03-01T12:00"</c>.</summary>
    Moment,

    /// <summary>円, whole.</summary>
    Money,

    /// <summary>A whole number of people, days, years.</summary>
    Count,

    /// <summary>はい・いいえ: <c>true</c> or <c>false</c>.</summary>
    YesNo,

    /// <summary>One of several words.</summary>
    Choice,

    /// <summary>日付: <c>"2014-04-01"</c>; a day.</summary>
    Date,

    /// <summary>成長率: a percentage, <c>4.2</c>, or the figures it comes from.</summary>
    Growth,

    /// <summary>割合: <c>"2/3"</c> or <c>"10%"</c>.</summary>
    Share,

    /// <summary>他の制度の項目: an object for each programme of another package, with members that only it knows.</summary>
    Extensions,
}
