using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>収益納付、財産処分、仕入控除税額: sums in proportion to another, up to the grant, and rounded up.</summary>
internal static class PaidIn
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<Yen> Costs = Money("costs", Ja("補助対象経費総額"), _ => null);
    public static readonly Fact<Yen> Profit = Money("profit", Ja("収益額"), _ => null);
    public static readonly Fact<bool> Disposed = Stated("disposed", Ja("財産の処分"), _ => null);
    public static readonly Fact<bool> Sold = Stated("sold", Ja("有償の譲渡"), _ => null);
    public static readonly Fact<Yen> Price = Money("price", Ja("譲渡額"), _ => null);
    public static readonly Fact<Yen> BookValue = Money("book-value", Ja("残存簿価相当額"), _ => null);
    public static readonly Fact<Yen> Removal = Money("removal", Ja("撤去費用"), _ => null);
    public static readonly Fact<Yen> ForAsset = Money("for-asset", Ja("財産に係る補助金額"), _ => null);
    public static readonly Fact<Yen> InputTax = Money("input-tax", Ja("仕入控除税額"), _ => null);

    private static readonly Figure<Rate> Rate = RateOf("rate", Ja("補助率"), 2, 3, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));
    private static readonly Rounding DueYen = new("due-whole-yen", Ja("返還額の円未満切捨て"), Yen(1), At("返還"));
    private static readonly Rounding ProfitYen = new("profit-yen", Ja("納付額の円未満切上げ"), Yen(1), At("収益納付")) { IsUp = true };
    private static readonly Deduction OwnShare = new("own-share", Ja("控除額"), Costs, At("収益納付"));
    private static readonly Deduction Removed = new("removed", Ja("撤去費用の控除"), Removal, At("財産処分"));

    public static readonly Sample Sample = new(
        new("test/paid-in", Ja("納付"),
        [
            Rate, WholeYen, DueYen, ProfitYen, OwnShare, Removed,
            new Repayment("profit", Ja("収益納付"), Portion.Quotient(((Amount)Profit + Awarded.Grant).Less(OwnShare), Costs), ProfitYen,
                At("収益納付")) { Consequence = Consequence.ProfitReturned },
            new Repayment("disposal", Ja("財産処分"), Portion.Lesser(
                Portion.Quotient(Amount.Either(Sold.Is(true), Price, BookValue).Less(Removed), Costs),
                Portion.Quotient(ForAsset, Awarded.Grant)), DueYen, At("財産処分")) { Exempt = Disposed.Is(false) },
            new Repayment("input-tax", Ja("仕入控除税額"), Portion.Lesser(Portion.Unstated(InputTax > Yen(0)),
                Portion.Quotient(InputTax, Awarded.Grant)), DueYen, At("仕入控除税額")),
        ],
        (Rate * (Amount)Machinery).Rounded(WholeYen)),
        _ => 66_666_666_666, _ => new(2, 3), Machinery);
}
