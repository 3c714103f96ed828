namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The English of the expert frame of jigyo-shokei/14, by row id.</summary>
internal static class Round14ExpertsEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["small-definition"] =
            "small: up to 5 employees in commerce and services, up to 20 in lodging, entertainment, manufacturing and others; " +
            "companies and sole proprietors",
        ["adviser-data"] = "where advisers' fees are claimed, agrees that the office and the advisers report on them to the register",
        ["adviser-is-applicant"] = "the registered adviser, or its head, is the applicant, or its head",
        ["relatives"] = "between relatives, or one person on both sides",
        ["price"] = "the price cannot be seen to be reasonable (low, a business for nothing, shares at ¥1)",
        ["no-going-concern"] = "a business transfer by which no going concern passes",
        ["staff"] = "real estate: one regular employee or more passes",
        ["staff:reading"] = "elsewhere too the office may find that nothing passes without one; there the office's word is waited for",
        ["majority-after"] = "the buyer has the majority of votes afterwards (splits and business transfers apart)",
        ["majority-before"] = "the buyer had the majority of votes before",
        ["real-estate-examples"] =
            "seven examples of mere real estate deals are out: a contract of sale alone, empty houses, lets, rights of lease, no staff",
        ["expert-buyer/form"] = "form of the deal (buyers)",
        ["expert-buyer/form:reading"] =
            "corporations: transfer of shares, allotment, exchange, merger, split, business transfer; sole proprietors: transfer of " +
            "shares, allotment, business transfer",
        ["expert-seller/form"] = "form of the deal (sellers)",
        ["expert-seller/form:reading"] = "corporations: all forms; sole proprietors: business transfer, with closure or without",
        ["form-notes"] = "partial share exchanges and transfers of interests count as transfers of shares",
        ["joint-with-shareholder"] = "transfer of shares: the company and its controlling shareholder, or theirs for them, apply together",
        ["joint-with-shareholder:reading"] =
            "a note to 6.2 speaks of the company applying alone, and when it may cannot be read; then the office's word is waited for",
        ["one-application"] = "a second application; one each",
        ["one-application:reading"] =
            "a seller that hands several companies to different buyers may apply for each; such do not count as a second",
        ["each-side"] = "for one deal the buyer and the seller may apply, once each",
        ["joint-paid"] = "joint applicants are paid by the costs that each bears",
        ["hundred-oku"] = "a ceiling of ¥20 million is for ¥10 billion companies, by a guideline of its own",
        ["takes-over"] = "takes over management resources within the period (starts, and signs a basic or final agreement)",
        ["synergy"] = "synergies that raise productivity are expected",
        ["leads-region"] = "a business that leads the regional economy is expected",
        ["carries-out-due-diligence"] = "due diligence is carried out, claimed or not",
        ["with-pmi-expert"] = "may be applied for together with the PMI expert type",
        ["hands-over"] = "hands over management resources within the period (starts, and signs a basic or final agreement)",
        ["continued"] = "a third party is expected to continue what leads the regional economy",
        ["lower-margin"] =
            "① the operating margin fell, by rising prices or the like (last year against two before, or any three months against " +
            "those of the year before)",
        ["deficit"] = "② operating or ordinary loss in the last business year",
        ["due-diligence-sum"] = "what due diligence adds to the ceiling",
        ["due-diligence-cap"] = "due diligence up to ¥2,000,000 of subsidy",
        ["due-diligence-cap:reading"] =
            "the column is headed 'costs of due diligence', so the ¥2,000,000 is read as serving these alone; p. 58 limits them to as much",
        ["not-closed-sum"] = "ceiling where nothing passes",
        ["not-closed-cap"] = "at most the ceiling where nothing passes",
        ["not-closed"] = "the deal does not close in the period: reduced to due diligence (and a seller's system fees), up to ¥3,000,000",
        ["not-closed:reading"] =
            "worked again from the costs as told; closure costs do not count; exceptions to 'as a rule' are not looked at; due diligence " +
            "up to ¥2,000,000 of subsidy",
        ["staged-fees"] = "interim and success fees: contract, agreement and payment all within the period",
        ["final-contract-moved"] = "a final agreement made before the period does not move into it by a memorandum",
        ["commissions-not"] =
            "not eligible: turnaround plans, debt workouts, value-up, consulting after the deal, costs after closing, filing fees",
        ["due-diligence-several"] = "several kinds of due diligence by licensed professionals may have ¥2,000,000 each",
        ["due-diligence-several:reading"] = "it is for the office, so ¥2,000,000 in all is reckoned with",
        ["system-fees-not"] = "data rooms and storage are not eligible; platforms are joined after the decision",
        ["insurance-side"] = "premiums of the side that arranges the warranty insurance, once for a deal",
        ["system-fees"] = "system fees",
        ["insurance"] = "insurance premiums (warranty insurance)",
        ["due-diligence"] = "due diligence (before PMI included)",
        ["adviser-fees"] = "fees of advisers and intermediaries (registered ones only)",
        ["adviser-fees:reading"] = "where they are not registered, only this cost is left out; the register is looked at on the decision",
        ["unregistered-advisers"] = "fees of advisers that are not registered",
        ["fee-table"] = "without a second quote, advisers' fees up to the fee table",
        ["fee-table:reading"] = "what counts where no second quote is had by condition ②; fees above the table need one",
        ["fee-table-or-quotes"] = "② advisers' fees: two or more quotes, or no more than the fee table",
        ["fee-table-or-quotes:reading"] =
            "fees above the table without a second quote do not count, but bar nobody; two may have refused to quote (①): the office's " +
            "word is waited for",
        ["fee-line-5"] = "advisers' fees within 5% of the price",
        ["fee-line-4"] = "advisers' fees within 4% of the price and ¥5 million",
        ["fee-line-3"] = "advisers' fees within 3% of the price and ¥15 million",
        ["fee-line-2"] = "advisers' fees within 2% of the price and ¥65 million",
        ["fee-line-1"] = "advisers' fees within 1% of the price and ¥165 million",
        ["fee-first"] = "fee table: up to ¥500 million",
        ["fee-second"] = "fee table: over ¥500 million up to ¥1 billion",
        ["fee-third"] = "fee table: over ¥1 billion up to ¥5 billion",
        ["fee-fourth"] = "fee table: over ¥5 billion up to ¥10 billion",
        ["fee-rest"] = "fee table: over ¥10 billion",
        ["fee-first-most"] = "fee on the first ¥500 million",
        ["fee-first-most:reading"] = FeeWidths,
        ["fee-second-most"] = "fee on the next ¥500 million",
        ["fee-second-most:reading"] = FeeWidths,
        ["fee-third-most"] = "fee on the next ¥4 billion",
        ["fee-third-most:reading"] = FeeWidths,
        ["fee-fourth-most"] = "fee on the next ¥5 billion",
        ["fee-fourth-most:reading"] = FeeWidths,
        ["expert-buyer/review-finances"] = "finances are sound",
        ["expert-buyer/review-purpose"] = "purpose of and need for the purchase",
        ["expert-buyer/review-effect"] = "effect of the purchase, and on the regional economy",
        ["expert-buyer/review-growth"] = "growth that the purchase brings, in view of its surroundings",
        ["expert-seller/review-purpose"] = "purpose of and need for the sale",
        ["expert-seller/review-effect"] = "effect of the sale, and on the regional economy",
        ["review-plan"] = "the plan can be carried out within the period",
        ["wage-rise-agreed"] = "a seller that claims the wage point has the buyer's agreement and pledges it",
        ["not-closed-report"] = "where nothing passes, an additional report is filed, and reports follow for 3 years",
        ["report-missing"] = "nothing passes and the reports after it are not made: the decision may be revoked",
        ["own-reasons"] = "a buyer gives up for reasons of its own: no cost counts, and the decision may be revoked",
        ["own-reasons:reading"] = "nothing is left that counts, so it is all of the grant",
    };

    private const string FeeWidths = "the width of the slice times its rate: 5% and 4% of ¥500 million, 3% of ¥4 billion, 2% of ¥5 billion";
}
