namespace Hojo.Rules.Programmes.ShinkiYushutsu;

/// <summary>The English of shinki-yushutsu/2025, by row id.</summary>
internal static class Leaflet202502English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "leaflet of February 2025",
        ["track"] = "programme for 10,000 new exporters",
        ["window"] = "period",
        ["window:reading"] = "the leaflet states no period",
        ["counselling"] = "experts of the export organisation call back and counsel each business that registers",
        ["register"] = "registration on the portal comes first",
        ["purpose"] = "proposes support to those who begin to export",
        ["size"] = "size and trade of those supported are not stated",
        ["amount"] = "no amounts and no charges are stated",
        ["matching"] = "matching with trading companies",
        ["accompanied"] = "experts accompany the development of goods for export, branding and promotion",
        ["e-commerce"] = "new markets by e-commerce sites",
        ["contact"] = "03-3582-4937, -4938, -4939, weekdays 9 to 12 and 13 to 17; online at any hour",
        ["any-question"] = "any question, from those who begin to think of it to those already abroad",
        ["early-stage"] = "for firms at an early stage: countries, ways, problems and answers",
        ["monodzukuri:value"] = "up to ¥30,000,000 at 1/2 (small businesses 2/3)",
        ["monodzukuri"] = "the monodzukuri subsidy (global) supports equipment, branding and promotion of new goods for export",
        ["monodzukuri:reading"] = "another programme; nothing is worked from it here",
        ["revised:value"] = "February 2025",
        ["revised"] = "revision of the leaflet",
        ["domestic-traders"] = "meetings with trading companies in Japan, which do the selling abroad and the trade work and may advise",
        ["advisers"] = "advisers answer on procedures and rules by mail, telephone or in person",
        ["japan-mall"] = "JAPAN MALL on foreign e-commerce sites: as a rule delivered and bought in Japan, and paid in yen",
    };
}
