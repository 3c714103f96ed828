using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
[JsonConverter(typeof(PartConverter<SeichoKasokukaPart>))]
public sealed record SeichoKasokukaPart
{
    /// <summary>売上高100億円を目指しているか: aims at sales of ¥10 billion.</summary>
    [Member("売上高100億円を目指す", "aims at sales of ¥10 billion")]
    public bool? AimsAtHundredOku { get; init; }

    /// <summary>「100億宣言」を行い、ポータルサイトで公表されているか: ten-billion declaration published.</summary>
    [Member("100億宣言の公表", "ten-billion declaration published", As = "DeclarationMade")]
    public bool? Declared { get; init; }

    /// <summary>一定の賃上げ要件を満たす今後5年程度の事業計画を策定しているか: a plan of about 5 years that meets the wage requirement.</summary>
    [Member("一定の賃上げ要件を満たす今後5年程度の事業計画", "a plan of about 5 years that meets the wage requirement", Declared = true)]
    public bool? WagePlan { get; init; }

    /// <summary>機械装置費 (ソフトウェア費を含まない), in yen without consumption tax.</summary>
    [Member("機械装置費(ソフトウェア費を除く)", "machinery (without software)", As = "MachineryAlone")]
    public Yen? Machinery { get; init; }

    /// <summary>ソフトウェア費, in yen without consumption tax.</summary>
    [Member("ソフトウェア費", "software")]
    public Yen? Software { get; init; }

    /// <summary>宣言に企業概要を記載しているか: declaration states the company profile.</summary>
    [Member("宣言: 企業概要の記載", "declaration states the company profile")]
    public bool? StatesProfile { get; init; }

    /// <summary>宣言に企業理念・100億宣言に向けた経営者メッセージを記載しているか: declaration states the philosophy and the manager's message.</summary>
    [Member("宣言: 企業理念・経営者メッセージの記載", "declaration states the philosophy and the manager's message")]
    public bool? StatesMessage { get; init; }

    /// <summary>宣言に売上高100億円実現の目標と課題を記載しているか: declaration states the goal and the issues.</summary>
    [Member("宣言: 目標と課題の記載", "declaration states the goal and the issues")]
    public bool? StatesGoal { get; init; }

    /// <summary>宣言に売上高100億円実現に向けた具体的措置を記載しているか: declaration states the measures.</summary>
    [Member("宣言: 具体的措置の記載", "declaration states the measures")]
    public bool? StatesMeasures { get; init; }

    /// <summary>賃上げの目標に、一人当たりではなく給与支給総額を掲げるか: the wage target is total pay, not pay per head.</summary>
    [Member("賃上げの目標に給与支給総額を掲げる", "the wage target is total pay, not pay per head")]
    [Help("「いいえ」なら、従業員の一人当たり給与支給総額を目標に掲げる。申請後は変更できない", "No: the target is pay per head. It cannot be changed after the application.")]
    public bool? TargetsTotalPay { get; init; }

    /// <summary>事業者の範囲: who may apply.</summary>
    [Part("事業者の範囲", "who may apply")]
    public SeichoKasokukaApplicant Applicant { get; init; } = new();

    /// <summary>不支給要件: projects that are not supported.</summary>
    [Part("不支給要件", "projects that are not supported")]
    public SeichoKasokukaProject Project { get; init; } = new();

    /// <summary>共同申請: joint applications, with a leasing company among them.</summary>
    [Part("共同申請", "joint applications")]
    public SeichoKasokukaJoint Joint { get; init; } = new();

    /// <summary>補助事業の結果: what came of the project.</summary>
    [Part("補助事業の結果", "what came of the project")]
    public SeichoKasokukaOutcome Outcome { get; init; } = new();
}
