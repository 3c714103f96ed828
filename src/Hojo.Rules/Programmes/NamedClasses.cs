using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Vocabulary.ApplicantFacts;

namespace Hojo.Rules.Programmes;

/// <summary>Who may apply, where a document names a class of applicant and does not say who is in it: beyond the general table the rows
/// wait for the office's word.</summary>
internal static class NamedClasses
{
    private static readonly Reading General = new(
        "この文書に範囲の記載がない。中小企業基本法の表(業種ごとの資本金又は従業員数)をどちらも超える場合は要確認とする",
        "the document does not say who is in it; beyond both columns of the table of the SME Basic Act the office's word is needed");

    private static readonly Reading TableOfTheAct = new("この文書に表はない。中小企業基本法第2条の表に、政令で定める業種を加えたものによる",
        "the document has no table; that of article 2 of the SME Basic Act, with the trades that its decrees add");

    private static readonly Reading DeemedLargeNotStated = new(
        "この文書に記載がない。大企業が株式の1/2以上(合わせて2/3以上)を所有するか役員の1/2以上を占める場合は要確認とする",
        "the document says nothing of it; where large companies hold half of the shares (two thirds together) or of the offices, " +
        "the office's word is needed");

    private static readonly Reading GeneralSmall = new(
        "この文書に範囲の記載がない。小規模事業者の一般の範囲(商業・サービス業5人、宿泊業・娯楽業と製造業その他20人)を超える場合は要確認とする",
        "the document does not say who is in it; above 5 people in commerce and services, or 20 in lodging, entertainment, manufacturing " +
        "and others, the office's word is needed");

    /// <summary>中小企業(等), with no more said.</summary>
    /// <param name="who">The heading under which it stands.</param>
    /// <param name="at">Where, with the words.</param>
    /// <param name="ja">The row.</param>
    /// <param name="besides">Others that the document names beside them.</param>
    public static void NamesSmes(this Section who, Passage at, string ja, Condition? besides = null)
    {
        who.NamesSmesByTable(at, ja, besides);
        var deemedLarge = besides is null ? DeemedLarge.Holds : !besides & DeemedLarge.Holds;
        who.Excludes("deemed-large", Silent(at), "みなし大企業", deemedLarge, DeemedLargeNotStated, open: deemedLarge);
    }

    /// <summary>The same where the document says itself who counts as large.</summary>
    public static void NamesSmesByTable(this Section who, Passage at, string ja, Condition? besides = null)
    {
        var capital = who.Takes(s => SmallAndMedium.Capital(("中小企業の資本金(一般の表)", "capital of an SME (general table)"), s.At(Silent(at))),
            TableOfTheAct);
        var staff = who.Takes(s => SmallAndMedium.Employees(("中小企業の従業員数(一般の表)", "staff of an SME (general table)"), s.At(Silent(at))),
            TableOfTheAct);
        var sme = (SoleProprietor.Is(false) & Capital <= capital) | Employees <= staff;
        var within = besides is null ? sme : besides | sme;
        who.Requires("size", at, ja, within, General, open: !within);
    }

    /// <summary>小規模事業者, with no more said.</summary>
    public static void NamesSmallBusinesses(this Section who, Passage at, string ja)
        => who.Requires("size", at, ja, SmallBusiness.Holds, GeneralSmall, open: !SmallBusiness.Holds);

    private static Passage Silent(Passage at) => at == Passage.Unpaged ? at : Passage.Silent(at.First, at.Last);
}
