namespace Hojo.Rules.NRules;

/// <summary>The rule sets of a track; each is called <c>track/set</c>: <c>shinjigyo-shinshutsu/3-digest/caps</c>.</summary>
public static class RuleSets
{
    /// <summary>Takes up enquiries and results.</summary>
    public const string Enquiry = "enquiry";

    /// <summary>応募資格: requirements, exclusions, windows, floors and specials, and the verdict.</summary>
    public const string Eligibility = "eligibility";

    /// <summary>補助率: rates.</summary>
    public const string Rates = "rates";

    /// <summary>補助上限額: costs, tables, limits, deductions, rounding, and the amount.</summary>
    public const string Caps = "caps";

    /// <summary>加点・減点: bonus and deduction points.</summary>
    public const string Points = "points";

    /// <summary>返還: repayment.</summary>
    public const string Repayment = "repayment";
}
