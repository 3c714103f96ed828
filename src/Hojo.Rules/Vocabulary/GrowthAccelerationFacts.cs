using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>中小企業成長加速化補助金と100億宣言: what only these ask.</summary>
internal static class GrowthAccelerationFacts
{
    public static readonly Fact<bool> AimsAtHundredOku = Stated("growthAcceleration.aimsAtHundredOku", ("売上高100億円を目指す", "aims at sales of ¥10 billion"), c => c.GrowthAcceleration.AimsAtHundredOku);
    public static readonly Fact<bool> DeclarationMade = Stated("growthAcceleration.declared", ("100億宣言の公表", "ten-billion declaration published"), c => c.GrowthAcceleration.Declared);
    public static readonly Fact<bool> WagePlan = Facts.Declared("growthAcceleration.wagePlan", ("一定の賃上げ要件を満たす今後5年程度の事業計画", "a plan of about 5 years that meets the wage requirement"), c => c.GrowthAcceleration.WagePlan);
    public static readonly Fact<Yen> MachineryAlone = Money("growthAcceleration.machinery", ("機械装置費(ソフトウェア費を除く)", "machinery (without software)"), c => c.GrowthAcceleration.Machinery);
    public static readonly Fact<Yen> Software = Money("growthAcceleration.software", ("ソフトウェア費", "software"), c => c.GrowthAcceleration.Software);
    public static readonly Fact<bool> StatesProfile = Stated("growthAcceleration.statesProfile", ("宣言: 企業概要の記載", "declaration states the company profile"), c => c.GrowthAcceleration.StatesProfile);
    public static readonly Fact<bool> StatesMessage = Stated("growthAcceleration.statesMessage", ("宣言: 企業理念・経営者メッセージの記載", "declaration states the philosophy and the manager's message"), c => c.GrowthAcceleration.StatesMessage);
    public static readonly Fact<bool> StatesGoal = Stated("growthAcceleration.statesGoal", ("宣言: 目標と課題の記載", "declaration states the goal and the issues"), c => c.GrowthAcceleration.StatesGoal);
    public static readonly Fact<bool> StatesMeasures = Stated("growthAcceleration.statesMeasures", ("宣言: 具体的措置の記載", "declaration states the measures"), c => c.GrowthAcceleration.StatesMeasures);
}
