using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Reference;

/// <summary>みなし大企業, by the three limbs that the guidelines have in common: 同一の大企業が1/2以上、大企業が合わせて2/3以上を所有、大企業の役員・
/// 職員が役員総数の1/2以上. A condition that programmes share; each has its own row and citation for it.</summary>
internal static class DeemedLarge
{
    public static readonly Condition Holds = LargestLargeCompany >= Fraction(1, 2) | AllLargeCompanies >= Fraction(2, 3)
        | LargeCompanyOfficers >= Fraction(1, 2);
}
