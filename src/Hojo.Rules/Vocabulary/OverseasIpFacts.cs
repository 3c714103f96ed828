using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.Facts;

namespace Hojo.Rules.Vocabulary;

/// <summary>海外知財支援: what only these programmes ask.</summary>
internal static class OverseasIpFacts
{
    public static readonly Fact<bool> SmallBusiness = Happened("overseasIp.smallBusiness", ("中小企業・中小スタートアップ企業・小規模企業", "small or medium-sized enterprise, start-up or small business"), c => c.OverseasIp.SmallBusiness);
    public static readonly Fact<bool> University = Stated("overseasIp.university", ("大学等", "university or the like"), c => c.OverseasIp.University);
    public static readonly Fact<bool> RegionalTrademark = Stated("overseasIp.regionalTrademark", ("地域団体商標の出願", "filing of a regional collective trademark"), c => c.OverseasIp.RegionalTrademark);
    public static readonly Fact<bool> RegionalBody = Stated("overseasIp.regionalBody", ("事業協同組合・商工会・商工会議所・NPO法人", "business cooperative, society or chamber of commerce, non-profit corporation"), c => c.OverseasIp.RegionalBody);
    public static readonly Fact<bool> SupportActSme = Happened("overseasIp.supportActSme", ("中小企業支援法第2条の中小企業者等", "SME under article 2 of the SME Support Act"), c => c.OverseasIp.SupportActSme);
    public static readonly Fact<bool> DeemedLarge = Stated("overseasIp.deemedLarge", ("みなし大企業", "deemed a large company"), c => c.OverseasIp.DeemedLarge);
    public static readonly Fact<IpRight> Right = Choice("overseasIp.right", ("出願する権利", "right filed for"), IpRight.Patent, IpRight.SquattingTrademark, x => (int)x, c => c.OverseasIp.Right);

    public static readonly Fact<bool> FiledInJapan = Stated("overseasIp.filedInJapan", ("日本国特許庁への出願", "filed at the Japan Patent Office"), c => c.OverseasIp.FiledInJapan);
    public static readonly Fact<bool> SameFilingAbroad = Stated("overseasIp.sameFilingAbroad", ("同一内容の外国への出願の予定", "the same is to be filed abroad"), c => c.OverseasIp.SameFilingAbroad);
    public static readonly Fact<bool> UsedFilingSubsidy = Happened("overseasIp.usedFilingSubsidy", ("特許庁の「外国出願補助金」を利用した特許案件", "patent filed with the office's foreign filing subsidy"), c => c.OverseasIp.UsedFilingSubsidy);
    public static readonly Fact<bool> RefusalReceived = Stated("overseasIp.refusalReceived", ("拒絶理由通知の受領", "notice of reasons for refusal received"), c => c.OverseasIp.RefusalReceived);
    public static readonly Fact<bool> RefusalCitesNovelty = Stated("overseasIp.refusalCitesNovelty", ("拒絶理由に新規性又は進歩性の指摘", "the reasons name novelty or inventive step"), c => c.OverseasIp.RefusalCitesNovelty);
    public static readonly Fact<bool> ExaminationRequested = Stated("overseasIp.examinationRequested", ("審査請求済み", "examination already requested"), c => c.OverseasIp.ExaminationRequested);

    public static readonly Fact<Yen> OfficeFees = Money("overseasIp.officeFees", ("外国特許庁への納付手数料", "fees of foreign patent offices"), c => c.OverseasIp.OfficeFees);
    public static readonly Fact<Yen> AgentFees = Money("overseasIp.agentFees", ("国内代理人・現地代理人費用", "domestic and local agents"), c => c.OverseasIp.AgentFees);
    public static readonly Fact<Yen> Translation = Money("overseasIp.translation", ("翻訳費用", "translation"), c => c.OverseasIp.Translation);
    public static readonly Fact<bool> IncludesCostsBeforeDecision = Stated("overseasIp.includesCostsBeforeDecision", ("支援決定前に発生した費用を含む", "includes costs that arose before the decision"), c => c.OverseasIp.IncludesCostsBeforeDecision);
    public static readonly Fact<Yen> GrantedThisYear = Money("overseasIp.grantedThisYear", ("同じ年度の出願手続で既に決まった補助金", "already granted for filings of the same fiscal year"), c => c.OverseasIp.GrantedThisYear);

    public static readonly Fact<Yen> CountermeasureCost = Money("overseasIp.countermeasureCost", ("海外での知財侵害への対策費用", "countermeasures against infringement abroad"), c => c.OverseasIp.CountermeasureCost);
    public static readonly Fact<bool> SquattingOrDefence = Stated("overseasIp.squattingOrDefence", ("冒認商標・防衛型の対策", "against squatted trademarks, or defence"), c => c.OverseasIp.SquattingOrDefence);
    public static readonly Fact<Yen> Premium = Money("overseasIp.premium", ("海外知財訴訟費用保険の掛金", "premium of the overseas litigation insurance"), c => c.OverseasIp.Premium);
    public static readonly Fact<bool> FirstYearInsured = Stated("overseasIp.firstYearInsured", ("保険の加入初年度", "first year of the insurance"), c => c.OverseasIp.FirstYearInsured);
}
