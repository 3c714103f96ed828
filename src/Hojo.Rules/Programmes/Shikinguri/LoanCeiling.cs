using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>融資限度額 of 日本公庫: one ceiling with what is still owed under the same loan.</summary>
internal sealed class LoanCeiling
{
    public LoanCeiling(Yen ceiling, Citation at)
    {
        var sum = Write.SumOf("cap-sum", ("融資上限", "loan ceiling"), ceiling, at);
        var used = new Deduction("used", ("同じ融資の既存の残高を差し引く", "what is still owed under the same loan is taken off"), SchemeBalance, at) { Reading = SharedCeiling };
        var cap = new Limit("cap", ("融資上限の残りまで", "at most what is left of the ceiling"), ((Amount)sum).Less(used), at);
        var wholeYen = WholeYen(at);
        (Rows, Formula) = ([sum, used, cap, wholeYen], Requested.AtMost(cap).Rounded(wholeYen));
    }

    public IReadOnlyList<Provision> Rows { get; }

    public Amount Formula { get; }
}
