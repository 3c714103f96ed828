using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>ものづくり補助金 グローバル枠: what only this frame asks.</summary>
[JsonConverter(typeof(PartConverter<MonodzukuriOverseas>))]
public sealed record MonodzukuriOverseas
{
    /// <summary>海外事業の種類: kind of overseas business.</summary>
    [Member("海外事業の種類", "kind of overseas business", As = "KindOfOverseas")]
    public OverseasKind? Kind { get; init; }

    /// <summary>海外事業に関する実現可能性調査を実施するか: a feasibility study is carried out.</summary>
    [Member("海外事業に関する実現可能性調査の実施", "feasibility study of the overseas business")]
    public bool? FeasibilityStudied { get; init; }

    /// <summary>社内に海外事業の専門人材を有するか、又は外部専門家と連携するか: expertise in overseas business, within or without.</summary>
    [Member("海外事業の専門人材又は外部専門家との連携", "expertise in overseas business, within or without")]
    public bool? OverseasExpertise { get; init; }

    /// <summary>応募申請時に求められる海外事業の準備状況を示す書類を提出するか: the papers asked for at the application.</summary>
    [Member("海外事業の準備状況を示す書類の提出", "papers on the preparation of the overseas business")]
    [Help("直接投資: 子会社等の資料。輸出・インバウンド: 市場調査報告書。共同: 契約書(案を含む)",
        "Investment: on the subsidiary. Export and visitors: a market study. Joint: the contract, or its draft.")]
    public bool? PreparationPapers { get; init; }

    /// <summary>海外にも補助事業の実施場所を有するか (直接投資): a project site abroad too.</summary>
    [Member("海外の補助事業の実施場所(直接投資)", "project site abroad (direct investment)")]
    public bool? SiteAbroad { get; init; }

    /// <summary>補助対象経費の2分の1以上が海外支店の経費、又は海外子会社への外注費・貸与する機械装置等に充てられるか (直接投資): half of the costs abroad.</summary>
    [Member("補助対象経費の2分の1以上を海外支店・海外子会社に充当(直接投資)", "half of the costs or more for the branch or subsidiary abroad (direct investment)")]
    public bool? HalfAbroad { get; init; }

    /// <summary>国内でも海外事業と一体的な機械装置等(単価50万円以上)を取得するか (直接投資): machinery at home that belongs to it.</summary>
    [Member("国内での海外事業と一体的な機械装置等の取得(直接投資)", "machinery at home, one with the business abroad (direct investment)")]
    public bool? MachineryAtHome { get; init; }

    /// <summary>製品・サービス等の(最終)販売先のうち、海外顧客 (輸出) 又は訪日外国人 (インバウンド) の割合: share of customers from abroad.</summary>
    [Member("海外顧客又は訪日外国人の割合(輸出・インバウンド)", "share of customers from abroad (export, visitors)")]
    [Help("顧客数、販売先数、売上額等、事業の内容に応じた指標による", "By customers, buyers or sales, whichever fits the project.")]
    public Rate? ForeignCustomers { get; init; }

    /// <summary>事業計画期間中の補助事業の売上累計額が補助額を上回る計画か (輸出・インバウンド): planned sales exceed the grant.</summary>
    [Member("補助事業の売上累計額が補助額を上回る計画(輸出・インバウンド)", "planned sales of the project exceed the grant (export, visitors)")]
    public bool? SalesExceedGrant { get; init; }

    /// <summary>共同研究・共同事業開発の成果物の権利の全部又は一部が補助事業者に帰属するか (共同): rights to the results belong to the applicant.</summary>
    [Member("成果物の権利の全部又は一部の帰属(海外企業と共同)", "rights to the results, or a part of them (joint)")]
    public bool? RightsToResults { get; init; }

    /// <summary>共同する外国法人と資本関係があるか (共同): capital ties with the partner abroad.</summary>
    [Member("共同する外国法人との資本関係(海外企業と共同)", "capital ties with the partner abroad (joint)")]
    public bool? TiedPartner { get; init; }

    /// <summary>海外子会社への外注費 (機械装置・システム構築費にあたるものを除く), in yen without consumption tax (直接投資).</summary>
    [Member("海外子会社への外注費(直接投資)", "outsourcing to the subsidiary abroad (direct investment)")]
    [Help("costs.outsourcing に含めない。機械装置・システム構築費にあたるものを除く", "Not within costs.outsourcing; what is machinery apart.")]
    public Yen? SubsidiaryOutsourcing { get; init; }

    /// <summary>海外子会社への外注費のうち、機械装置・システム構築費にあたる経費, in yen without consumption tax (直接投資).</summary>
    [Member("海外子会社への外注費のうち機械装置・システム構築費にあたる経費(直接投資)", "machinery bought through the subsidiary abroad (direct investment)")]
    public Yen? SubsidiaryMachinery { get; init; }

    /// <summary>海外旅費を計上する人数 (輸出): people whose travel abroad is claimed.</summary>
    [Member("海外旅費を計上する人数(輸出)", "people whose travel abroad is claimed (export)"), Counted("人", "people", 0, 1_000)]
    [Help("1度の渡航につき事業者3名まで、専門家・通訳者2名まで", "On one journey 3 of the business at most, and 2 experts or interpreters.")]
    public int? Travellers { get; init; }
}
