using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>専門家活用枠: the M&amp;A that the applicant is a party to.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiDeal>))]
public sealed record JigyoShokeiDeal
{
    /// <summary>M&amp;Aの形態: form of the deal.</summary>
    [Member("M&Aの形態", "form of the deal", As = "FormOfDeal")]
    public DealForm? Form { get; init; }

    /// <summary>対象会社と、その支配株主又は株主代表とで共同申請するか: the company and its controlling shareholder apply together.</summary>
    [Member("対象会社と支配株主・株主代表の共同申請", "the company and its controlling shareholder apply together")]
    [Help("売り手支援類型の株式譲渡", "Sellers, in a transfer of shares.")]
    public bool? JointWithShareholder { get; init; }

    /// <summary>M&amp;Aの前に承継者が保有する、対象会社又は被承継者の議決権の割合: the buyer's share of votes before.</summary>
    [Member("M&Aの前の承継者の議決権割合", "the buyer's share of votes before the deal")]
    public Rate? VotesBefore { get; init; }

    /// <summary>M&amp;Aの後に承継者が保有する、対象会社又は被承継者の議決権の割合: the buyer's share of votes after.</summary>
    [Member("M&Aの後の承継者の議決権割合", "the buyer's share of votes after the deal")]
    public Rate? VotesAfter { get; init; }

    /// <summary>承継者と被承継者(その株主)が本人又は同族関係者か: the parties are one person or related.</summary>
    [Member("承継者と被承継者が本人・同族関係者(親族間を含む)", "the parties are one person, or related")]
    public bool? BetweenRelatives { get; init; }

    /// <summary>取引価格の合理性が確認できないか: the price cannot be seen to be reasonable (the office judges).</summary>
    [Member("取引価格の合理性が確認できない", "the price cannot be seen to be reasonable", Declared = true)]
    [Help("補助対象経費に比して低額、無償の事業譲渡、株価1円の株式譲渡など", "Low beside the costs, a business for nothing, shares at ¥1 each and the like.")]
    public bool? PriceUnreasonable { get; init; }

    /// <summary>事業譲渡で、有機的一体な経営資源(設備、従業員、顧客等)の引継ぎが行われないか: no going concern passes (the office judges).</summary>
    [Member("事業譲渡で有機的一体な経営資源の引継ぎがない", "a business transfer by which no going concern passes", Declared = true)]
    public bool? NoGoingConcern { get; init; }

    /// <summary>申請者又は補助対象事業の業種が不動産業か: real estate.</summary>
    [Member("業種が不動産業", "real estate business")]
    [Help("売り手支援類型の申請者、又は補助対象事業の業種", "Of the seller, or of what is taken over.")]
    public bool? RealEstate { get; init; }

    /// <summary>引き継ぐ常時使用する従業員の数: regular employees who pass with the business.</summary>
    [Member("引き継ぐ常時使用する従業員の数", "regular employees who pass with the business"), Counted("人", "people", 0, 100_000)]
    public int? StaffTakenOver { get; init; }

    /// <summary>譲受け後に、シナジーを活かした生産性向上等が見込まれるか: synergies that raise productivity (the office judges).</summary>
    [Member("シナジーを活かした生産性向上等の見込み", "synergies that raise productivity are expected", Declared = true)]
    public bool? Synergy { get; init; }

    /// <summary>譲受け後に、地域の雇用をはじめ地域経済全体を牽引する事業が見込まれるか: leads the regional economy (the office judges).</summary>
    [Member("地域経済全体を牽引する事業の見込み", "a business that leads the regional economy is expected", Declared = true)]
    public bool? LeadsRegion { get; init; }

    /// <summary>デュー・ディリジェンス(DD)を実施するか、経費に計上するかを問わず: due diligence is carried out, claimed or not.</summary>
    [Member("デュー・ディリジェンス(DD)の実施", "due diligence is carried out")]
    [Help("補助対象経費に計上するかを問わない", "Whether or not its costs are claimed.")]
    public bool? CarriesOutDueDiligence { get; init; }

    /// <summary>地域経済全体を牽引する事業等が、第三者により継続されることが見込まれるか: a third party is to continue it (the office judges).</summary>
    [Member("地域経済を牽引する事業等の第三者による継続の見込み", "a third party is to continue what leads the regional economy", Declared = true)]
    public bool? ContinuedByThirdParty { get; init; }

    /// <summary>譲渡額又は移動総資産 (譲渡額に負債額を加えた額), in yen: what advisers' fees are reckoned on.</summary>
    [Member("譲渡額又は移動総資産", "price, or price and debts taken over")]
    [Help("FA・仲介費用の算出の基礎となる方。未定なら想定額", "Whichever the advisers' fees are reckoned on; as expected, where it is not settled.")]
    public Yen? TransferValue { get; init; }

    /// <summary>FA・仲介費用について2者以上の見積を取得するか: two or more quotes for the advisers' fees.</summary>
    [Member("FA・仲介費用の相見積の取得", "two or more quotes for the advisers' fees")]
    public bool? AdviserQuotes { get; init; }
}
