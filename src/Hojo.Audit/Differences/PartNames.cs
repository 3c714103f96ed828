using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>What the parts of rows and tracks are called.</summary>
internal static class PartNames
{
    public static Bilingual Of(ChangedPart part) => part switch
    {
        ChangedPart.Kind => ("種類", "kind"),
        ChangedPart.Words => ("内容", "words"),
        ChangedPart.Figures => ("値・条件", "figures and tests"),
        ChangedPart.Edges => ("境目", "edges"),
        ChangedPart.Reading => ("読み", "reading"),
        ChangedPart.Citation => ("出典", "citation"),
        ChangedPart.Document => ("文書", "document"),
        ChangedPart.Title => ("名称", "title"),
        ChangedPart.Formula => ("計算式", "formula"),
        ChangedPart.Asked => ("入力項目", "what is asked"),
        _ => ("順序", "order"),
    };
}
