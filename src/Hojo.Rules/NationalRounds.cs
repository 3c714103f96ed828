using Hojo.Rules.Programmes.ShinjigyoShinshutsu;

namespace Hojo.Rules;

/// <summary>国の制度: every round that this package has, one line each, made when it is first asked for.</summary>
public static class NationalRounds
{
    /// <summary>All of them, by programme and in their order.</summary>
    public static IReadOnlyList<RoundEntry> All { get; } =
    [
        new("shinjigyo-shinshutsu/1",          () => Round01.Round),
        new("shinjigyo-shinshutsu/3",          () => Round03.Round),
        new("shinjigyo-shinshutsu/3-digest",   () => Round03Digest.Round),
        new("monodzukuri/20",                  () => Programmes.Monodzukuri.Round20.Round),
        new("monodzukuri/23",                  () => Programmes.Monodzukuri.Round23.Round),
        new("monodzukuri/r6-leaflet",          () => Programmes.Monodzukuri.LeafletFy2024.Round),
        new("seicho-kasokuka/1",               () => Programmes.SeichoKasokuka.Round01.Round),
        new("seicho-kasokuka/2",               () => Programmes.SeichoKasokuka.Round02.Round),
        new("hyakuoku-sengen/2025",            () => Programmes.HyakuokuSengen.Fy2025.Round),
        new("jizokuka/17",                     () => Programmes.Jizokuka.Round17.Round),
        new("jizokuka/20",                     () => Programmes.Jizokuka.Round20.Round),
        new("jizokuka-sogyo/1",                () => Programmes.Jizokuka.SogyoRound01.Round),
        new("jizokuka-sogyo/4",                () => Programmes.Jizokuka.SogyoRound04.Round),
        new("jizokuka-kyodo/1",                () => Programmes.Jizokuka.KyodoRound01.Round),
        new("jizokuka-kyodo/2",                () => Programmes.Jizokuka.KyodoRound02.Round),
        new("jizokuka-kyodo/3",                () => Programmes.Jizokuka.KyodoRound03.Round),
        new("jigyo-shokei/r6",                 () => Programmes.JigyoShokei.Leaflet202503.Round),
        new("jigyo-shokei/14",                 () => Programmes.JigyoShokei.Round14.Round),
        new("global-south/r7",                 () => Programmes.GlobalSouth.Fy2025.Round),
        new("kenrika/2024",                    () => Programmes.Kenrika.Fy2024.Round),
        new("kaigai-chizai/2026",              () => Programmes.KaigaiChizai.Fy2026.Round),
        new("kyocho-shien-hosho/2025",         () => Programmes.Shikinguri.KyochoShien.Round),
        new("keiei-kaizen-support-hosho/2025", () => Programmes.Shikinguri.KeieiKaizenSupport.Round),
        new("koguchi-reisai-hosho/2025",       () => Programmes.Shikinguri.KoguchiReisai.Round),
        new("shihonsei-retsugo-loan/2025",     () => Programmes.Shikinguri.ShihonseiRetsugo.Round),
        new("safety-net-kashitsuke/2025",      () => Programmes.Shikinguri.SafetyNet.Round),
        new("soki-keiei-kaizen/2025",          () => Programmes.Shikinguri.SokiKeieiKaizen.Round),
        new("marukei/2025",                    () => Programmes.Shikinguri.Marukei.Round),
        new("shinki-yushutsu/2025",            () => Programmes.ShinkiYushutsu.Leaflet202502.Round),
        new("kaigai-business/2026",            () => Programmes.KaigaiBusiness.Fy2026.Round),
        new("kofuka-shien/2026",               () => Programmes.KofukaShien.Fy2026.Round),
        new("chiiki-brand/2024",               () => Programmes.ChiikiBrand.Fy2024.Round),
        new("design-keiei/2024",               () => Programmes.DesignKeiei.Fy2024.Round),
        new("shinjigyo-monodzukuri/1",         () => Programmes.ShinjigyoMonodzukuri.Round01.Round),
        new("shoryokuka/catalogue-2025",       () => Programmes.Shoryokuka.Catalogue202502.Round),
        new("shoryokuka/catalogue-10",         () => Programmes.Shoryokuka.Catalogue10.Round),
        new("shoryokuka/catalogue-2026",       () => Programmes.Shoryokuka.Catalogue202603.Round),
        new("shoryokuka/general-r6",           () => Programmes.Shoryokuka.GeneralFy2024.Round),
        new("shoryokuka/general-r7",           () => Programmes.Shoryokuka.GeneralFy2025.Round),
        new("shoryokuka/general-8",            () => Programmes.Shoryokuka.General08.Round),
        new("it-donyu/2025",                   () => Programmes.ItDonyu.Fy2025.Round),
        new("digital-ai/2026",                 () => Programmes.DigitalAi.Fy2026.Round),
    ];
}
