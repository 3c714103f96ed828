using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>How much a document counts for, the strongest first.</summary>
[JsonConverter(typeof(WordConverter<SourceRank>))]
public enum SourceRank
{
    /// <summary>公募要領・交付規程: the guideline of a call, or the rules of its grants.</summary>
    Guideline = 1,

    /// <summary>公告・お知らせ: a public notice.</summary>
    Notice,

    /// <summary>よくあるご質問: frequent questions, answered by the office.</summary>
    Faq,

    /// <summary>公的な記録 (jGrants など).</summary>
    Record,

    /// <summary>リーフレット: a leaflet.</summary>
    Leaflet,

    /// <summary>第三者による概要: a summary by a third party.</summary>
    Summary,

    /// <summary>写し・控え: a copy of a document, or a note on it, whatever the document is.</summary>
    Transcript,
}
