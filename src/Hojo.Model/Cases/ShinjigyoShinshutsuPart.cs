using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>新事業進出補助金: what only this programme asks.</summary>
[JsonConverter(typeof(PartConverter<ShinjigyoShinshutsuPart>))]
public sealed record ShinjigyoShinshutsuPart
{
    /// <summary>申請者の類型: kind of applicant.</summary>
    [Member("申請者の類型", "kind of applicant")]
    public ShinjigyoOrganisation? Organisation { get; init; }

    /// <summary>生活衛生同業組合などの組合で、構成員の3分の2以上が定めの規模に収まるか: two thirds of a union's members are within the sizes.</summary>
    [Member("組合の構成員の3分の2以上が定めの規模", "two thirds of the union's members are within the sizes")]
    public bool? UnionMembersQualify { get; init; }

    /// <summary>日本国内に本社及び補助事業実施場所を有するか: head office and place of the project in Japan.</summary>
    [Member("日本国内の本社及び補助事業実施場所", "head office and place of the project in Japan")]
    public bool? InJapan { get; init; }

    /// <summary>最低1期分の決算書を提出できるか: accounts of one business year at least.</summary>
    [Member("最低1期分の決算書", "accounts of one business year at least")]
    public bool? HasAccounts { get; init; }

    /// <summary>一人当たり給与支給総額と給与支給総額の目標値を、それぞれ基準値以上で設定しているか: both wage targets set at the standards or above.</summary>
    [Member("2つの賃上げ目標値をそれぞれ基準値以上で設定", "both wage targets set at the standards or above")]
    public bool? WageTargetsSet { get; init; }

    /// <summary>交付申請時までに、設定した賃上げの目標値を従業員等に表明したか: the wage targets were declared to the employees in time.</summary>
    [Member("賃上げの目標値の従業員等への表明", "wage targets declared to the employees in time")]
    public bool? WageTargetsDeclared { get; init; }

    /// <summary>一過性の支出が補助対象経費の大半を占めるか (the office judges).</summary>
    [Member("一過性の支出が補助対象経費の大半", "passing expenses are most of the eligible costs", Declared = true)]
    public bool? MostlyPassing { get; init; }

    /// <summary>計上する経費の大半が補助対象外か (the office judges).</summary>
    [Member("計上する経費の大半が補助対象外", "most of the costs are not eligible", Declared = true)]
    public bool? MostlyIneligible { get; init; }

    /// <summary>再生計画等を策定中か: a plan of revitalisation is being made.</summary>
    [Member("再生計画等の策定中", "a plan of revitalisation is being made")]
    public bool? RevitalisationPlanning { get; init; }

    /// <summary>再生計画等の成立日: day the plan of revitalisation was concluded.</summary>
    [Member("再生計画等の成立日", "day the plan of revitalisation was concluded")]
    public LocalDate? RevitalisationPlanOn { get; init; }

    /// <summary>補助対象外となる事業者: who may not apply.</summary>
    [Part("補助対象外となる事業者", "who may not apply")]
    public ShinjigyoBarred Barred { get; init; } = new();

    /// <summary>補助対象外事業: projects that may not be applied for.</summary>
    [Part("補助対象外事業", "projects that may not be applied for")]
    public ShinjigyoProject Project { get; init; } = new();

    /// <summary>連携体申請: several applicants together.</summary>
    [Part("連携体申請", "several applicants together")]
    public ShinjigyoConsortium Consortium { get; init; } = new();

    /// <summary>組合特例: the special for cooperatives.</summary>
    [Part("組合特例", "special for cooperatives")]
    public ShinjigyoCooperative Cooperative { get; init; } = new();

    /// <summary>リース会社との共同申請: joint application with a leasing company.</summary>
    [Part("リース会社との共同申請", "joint application with a leasing company")]
    public ShinjigyoLease Lease { get; init; } = new();
}
