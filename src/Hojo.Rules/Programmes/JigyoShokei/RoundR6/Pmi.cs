using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.CostFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>ＰＭＩ推進枠: what its two types share.</summary>
internal static class Pmi
{
    public const string Frame = "ＰＭＩ推進枠";

    public static readonly Amount Eligible = Sum(Equipment, Outsourcing, Commissions);

    private static readonly Label Shared = ("経費はPMI推進枠の欄に類型を分けずに記載されており、両方の類型の対象とみる", "the costs are printed for the whole frame, and taken as those of both types");

    public static IEnumerable<Provision> Head() =>
    [
        .. Common.Head(new Note("frame", ("M&A後の経営統合(PMI)に係る費用(専門家費用、設備投資等)を補助", "subsidises integration after M&A: experts, investment"), Doc[First, 1091, 1092])),
        .. Steps(),
        new Requirement("takeover-planned", ("M&Aに伴い経営資源を譲り受ける予定の中小企業等", "an SME that is to take over management resources through M&A"), TakeoverPlanned.Is(true), Doc[Frame, 1232, 1234]),
        new Requirement("integration", ("PMIの取り組みを行う者", "carries out PMI"), Integrates.Is(true), Doc[Frame, 1234, 1235]),
    ];

    public static IEnumerable<Provision> Costs() =>
    [
        new Expense("equipment", ("設備費", "equipment"), Equipment, Doc[Frame, 1342]) { Reading = Shared },
        new Expense("outsourcing", ("外注費", "outsourcing"), Outsourcing, Doc[Frame, 1342]) { Reading = Shared },
        new Expense("commissions", ("委託費", "commissioned work"), Commissions, Doc[Frame, 1342]) { Reading = Shared },
    ];
}
