namespace Hojo.Model;

/// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
public sealed record GrowthAcceleration
{
    /// <summary>売上高100億円を目指しているか.</summary>
    public bool? AimsAtHundredOku { get; init; }

    /// <summary>「100億宣言」を行い、ポータルサイトで公表されているか.</summary>
    public bool? Declared { get; init; }

    /// <summary>一定の賃上げ要件を満たす今後5年程度の事業計画を策定しているか.</summary>
    public bool? WagePlan { get; init; }

    /// <summary>機械装置費 (ソフトウェア費を含まない), in yen without consumption tax.</summary>
    public Yen? Machinery { get; init; }

    /// <summary>ソフトウェア費, in yen without consumption tax.</summary>
    public Yen? Software { get; init; }

    /// <summary>宣言に企業概要を記載しているか.</summary>
    public bool? StatesProfile { get; init; }

    /// <summary>宣言に企業理念・100億宣言に向けた経営者メッセージを記載しているか.</summary>
    public bool? StatesMessage { get; init; }

    /// <summary>宣言に売上高100億円実現の目標と課題を記載しているか.</summary>
    public bool? StatesGoal { get; init; }

    /// <summary>宣言に売上高100億円実現に向けた具体的措置を記載しているか.</summary>
    public bool? StatesMeasures { get; init; }
}
