using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金. Its types have their own offices, documents and rounds, so each is a programme of its own.</summary>
internal static class Jizokuka
{
    public static readonly Programme Standard = new("jizokuka",
        ("小規模事業者持続化補助金(一般型 通常枠)", "Subsidy for sustaining small businesses, standard type"));
    public static readonly Programme StartUp = new("jizokuka-sogyo",
        ("小規模事業者持続化補助金(創業型)", "Subsidy for sustaining small businesses, start-up type"));
    public static readonly Programme Joint = new("jizokuka-kyodo",
        ("小規模事業者持続化補助金(共同・協業型)", "Subsidy for sustaining small businesses, joint type"));
}
