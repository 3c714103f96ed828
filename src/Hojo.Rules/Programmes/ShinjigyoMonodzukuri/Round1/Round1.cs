using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoMonodzukuri;

/// <summary>新事業進出・ものづくり補助金 第1回公募 (令和7年度補正), in the order of the table's columns.</summary>
internal static class Round1
{
    public static readonly Round Round = new(ShinjigyoMonodzukuri.Programme, "shinjigyo-monodzukuri/1", ("第1回", "round 1"), Kakushin.Track, Shinjigyo.Track, Global.Track);
}
