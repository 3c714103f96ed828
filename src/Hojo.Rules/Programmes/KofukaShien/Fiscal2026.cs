using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Programmes.KofukaShien;

/// <summary>海外から稼ぐための高付加価値化支援事業 令和8年度, as announced: support that is not money.</summary>
internal static class Fiscal2026
{
    private const string Title = "海外から稼ぐための高付加価値化支援事業（北海道経済産業局独自事業）";

    private static readonly Source Doc = new("KOFUKA-R8", "補助金制度等のご案内(2026年2月24日)", "北海道経済産業局 食・観光産業課",
        SourceRank.Leaflet, "a1fb84abde31737d3b772de3fc45bbd571c946894bcbe5de2a61dda47fe77364", new(2026, 11, 21));

    public static readonly Round Round = new(KofukaShien.Programme, "kofuka-shien/2026", ("令和8年度", "fiscal 2026"),
        new Track("kofuka-shien/2026", ("海外から稼ぐための高付加価値化支援事業", "higher value for earning abroad"),
        [
            new Note("purpose", ("Do★食輸出Platformにおいて、商品の高付加価値化と知財の戦略的活用による海外市場での競争力強化を支援(セミナー、専門家の伴走支援)", "on Hokkaido's platform for food exports: seminars and experts for higher value and the use of intellectual property abroad"), Doc[Title, 103, 105]),
            new NotStated("details", ("制度詳細は検討中", "the details are still under consideration"), Doc[Title, 106]) { Reading = ("対象者・費用負担の記載がないため、要件は判定しない", "who is supported and what it costs are not stated, so nothing is tested") },
            new Announced("recruitment", ("募集(予定)", "recruitment (planned)"), DateSpan.From(new YearMonth(2026, 4)), Doc[Title, 106]) { Reading = ("「令和8年4月以降」であり、この月より後のこともある。事業の開始ではなく募集の時期である", "'from April 2026 on': it may be later; it is the recruitment and not the start") },
            new Window("window", ("募集期間", "period"), DateSpan.From(new YearMonth(2026, 4)), null, Doc[Title, 106])
            { Reading = ("「令和8年4月以降」とだけあり、始まりの月も終わりも決まらない", "'from April 2026 on' gives neither the month of the opening nor an end") },
            WindowBound.FiscalYear(2026, Doc[Title, 106]),
            new Note("seminar", ("(1)セミナーの開催", "(1) seminars"), Doc["（１）セミナーの開催", 110]),
            new Note("themes", ("想定テーマ: 今後求められる高付加価値化、価値を生む商品開発の視点、販路と顧客を広げるマーケティング戦略、地域連携と共創による価値創出", "themes planned: higher value, product development, marketing, creating value together"), Doc["【想定テーマ】", 112, 117]),
            new PrintedFigure("firms", ("(2)専門家による伴走支援: 支援企業数", "(2) experts: firms supported"), ("2~3社程度", "about 2 or 3"), Doc["（２）専門家による伴走支援", 119, 121]),
            new PrintedFigure("times", ("(2)専門家による伴走支援: 支援回数", "(2) experts: times each"), ("各4回程度", "about 4 times each"), Doc["（２）専門家による伴走支援", 122]),
            new Note("aim", ("高付加価値化・知財戦略活用による海外市場での競争力強化", "stronger abroad by higher value and intellectual property"), Doc["高付加価値化・知財戦略活用", 126, 127]),
        ],
        grant: null));
}
