using Hojo.Model;

namespace Hojo.Nation;

/// <summary>What is known of the population. Everything else about a company is drawn as <see cref="Population"/> says.</summary>
internal static class Statistics
{
    /// <summary>中小企業 336.5万者 (2021年6月): 中小企業庁「中小企業・小規模事業者の数(2021年6月時点)の集計結果」 2023-12-13. As the issue of
    /// this benchmark has it: 3,360,000.</summary>
    public const int Companies = 3_360_000;

    /// <summary>うち小規模事業者 285.3万者 of 336.5万者, the same source: 848 of a thousand.</summary>
    public const int SmallInThousand = 848;

    /// <summary>法人 38.3%: 中小企業庁「2004年中小企業実態基本調査」 (法人企業 145万社, 個人企業 234万社).</summary>
    public const int CorporationsInThousand = 383;

    /// <summary>業種, in a thousand: 小売業 231, サービス業 184 and 飲食店・宿泊業 172 are those of the same survey; the rest, of which it gives no
    /// share here, is divided as the 平成18年事業所・企業統計調査 divides its companies (建設業 18.5 and 製造業 17.1 to the others).</summary>
    public static readonly (Industry Industry, int InThousand)[] Industries =
    [
        (Industry.Retail,                             231),
        (Industry.Services,                           316), // サービス業 and the eating places
        (Industry.Inns,                                40), // the inns among 飲食店・宿泊業: an assumption
        (Industry.ManufacturingConstructionTransport, 290),
        (Industry.Wholesale,                           70),
        (Industry.SoftwareAndInformation,              20),
        (Industry.RubberProducts,                       1),
        (Industry.Other,                               32),
    ];

    /// <summary>資本金, in a thousand corporations: 1,000万円以下 798, 3,000万円以下 133, 5,000万円以下 42, 1億円以下 19, 3億円以下 5, over 3: the
    /// survey of 2004.</summary>
    public static readonly (long UpTo, int InThousand)[] Capital =
    [
        (10_000_000, 798), (30_000_000, 133), (50_000_000, 42), (100_000_000, 19), (300_000_000, 5), (1_000_000_000, 3),
    ];
}
