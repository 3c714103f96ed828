using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>事業承継促進枠: the succession that is planned, and the plan.</summary>
[JsonConverter(typeof(PartConverter<JigyoShokeiSuccession>))]
public sealed record JigyoShokeiSuccession
{
    /// <summary>事業承継の予定日: planned day of the succession.</summary>
    [Member("事業承継の予定日", "planned day of the succession", As = "SuccessionOn")]
    [Help("経営権と所有権の移転がいずれも完了する日", "The day by which both management and ownership have passed.")]
    public LocalDate? On { get; init; }

    /// <summary>同一法人(又は事業)内の代表者交代によるか: by a change of representative within the business.</summary>
    [Member("同一法人(事業)内の代表者交代", "by a change of representative within the business")]
    public bool? WithinBusiness { get; init; }

    /// <summary>承継後に複数代表となるか: several representatives afterwards.</summary>
    [Member("承継後の複数代表", "several representatives afterwards")]
    public bool? SeveralRepresentatives { get; init; }

    /// <summary>経営権と所有権(株式、持分等)のいずれもが承継者へ譲渡されるか: both management and ownership pass.</summary>
    [Member("経営権と所有権のいずれもの譲渡", "both management and ownership pass")]
    public bool? BothPass { get; init; }

    /// <summary>将来経営者となることが十分見込まれる承継予定者を選定しているか: the successor is chosen.</summary>
    [Member("承継予定者の選定", "the successor is chosen")]
    public bool? SuccessorChosen { get; init; }

    /// <summary>承継予定者が、対象会社の役員として、又は雇用されて業務に従事した通算の年数: whole years as officer or employee.</summary>
    [Member("承継予定者の役員・従業員としての通算年数", "the successor's years as officer or employee"), Counted("年", "years", 0, 100)]
    [Help("個人事業は継続して雇用された年数。端数は切り捨てる", "Of a sole proprietor, years employed without a break; a part of a year does not count.")]
    public int? SuccessorYears { get; init; }

    /// <summary>承継予定者が在籍している (雇用されている) か: the successor is with the business.</summary>
    [Member("承継予定者の在籍", "the successor is with the business")]
    public bool? SuccessorInBusiness { get; init; }

    /// <summary>承継予定者が被承継者の親族か: a relative.</summary>
    [Member("承継予定者が被承継者の親族", "the successor is a relative")]
    public bool? SuccessorIsRelative { get; init; }

    /// <summary>承継予定者に、対象会社(承継対象事業)の代表経験があるか: has represented the business before.</summary>
    [Member("承継予定者の代表経験", "the successor has represented the business before", Happened = true)]
    public bool? SuccessorRepresented { get; init; }

    /// <summary>個人事業主の場合に、被承継者と承継予定者とで共同申請するか: both apply together.</summary>
    [Member("被承継者と承継予定者の共同申請", "the owner and the successor apply together")]
    public bool? JointWithSuccessor { get; init; }

    /// <summary>事業承継の蓋然性について、認定経営革新等支援機関の確認を受けた計画書 (確認書) があるか: confirmed by a recognised supporter.</summary>
    [Member("認定経営革新等支援機関の確認書", "confirmed by a recognised support institution")]
    public bool? SupporterConfirms { get; init; }

    /// <summary>承継予定者が主導して取り組む事業か: led by the successor (the office judges).</summary>
    [Member("承継予定者が主導する取組", "led by the successor", Declared = true)]
    public bool? LedBySuccessor { get; init; }

    /// <summary>事業計画期間(5年)において法人又は事業が存続する前提か: the business goes on (the office judges).</summary>
    [Member("事業計画期間の法人・事業の存続", "the business goes on for the years of the plan", Declared = true)]
    public bool? GoesOn { get; init; }

    /// <summary>引き継ぐ経営資源を有効活用した生産性向上等に係る取組か: uses what is taken over to raise productivity (the office judges).</summary>
    [Member("引き継ぐ経営資源を活用した生産性向上等の取組", "uses what is taken over to raise productivity", Declared = true)]
    public bool? UsesResources { get; init; }

    /// <summary>補助事業が第一次産業 (農業、林業、漁業) か: farming, forestry or fishing.</summary>
    [Member("補助事業が第一次産業", "farming, forestry or fishing")]
    public bool? PrimaryIndustry { get; init; }

    /// <summary>診療報酬・介護報酬・固定価格買取制度等と重複する事業か: overlaps with fees of public insurance or feed-in tariffs.</summary>
    [Member("診療報酬・介護報酬・固定価格買取制度等との重複", "overlaps with fees of public insurance or feed-in tariffs", Declared = true)]
    public bool? OverlapsFees { get; init; }

    /// <summary>公募申請時から補助事業期間終了時までに引き上げる事業場内最低賃金の額, in yen an hour.</summary>
    [Member("補助事業期間終了時までの事業場内最低賃金の引上げ額", "planned rise of the lowest wage by the end of the project", As = "RiseByEnd")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("公募申請時と比べる", "From the application on.")]
    public int? WageFloorRise { get; init; }

    /// <summary>HD承継: the succession through a holding company.</summary>
    [Part("HD承継", "succession through a holding company")]
    public JigyoShokeiHolding Holding { get; init; } = new();
}
