using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.OtherSupportFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ChiikiBrand;

/// <summary>令和6年度 地域ブランド確立促進支援事業: support that is not money.</summary>
internal static class Fiscal2024
{
    private const string Title = "（２）令和６年度 地域ブランド確立促進支援事業";

    private static readonly Source Doc = Leaflets.ChiikiBrand;

    public static readonly Round Round = new(ChiikiBrand.Programme, "chiiki-brand/2024", ("令和6年度", "fiscal 2024"),
        new Track("chiiki-brand/2024", ("令和6年度 地域ブランド確立促進支援事業", "support for regional brands, fiscal 2024"),
        [
            new Requirement("applicants", ("知的財産を活用した地域ブランドの形成に意欲的な団体、または地域団体商標・GIの活用により販路拡大に意欲のある団体 等", "a body eager to build a regional brand, or to widen its markets by regional collective marks or GI, and the like"), RegionalBrandGroup.Is(true) | RegionalMarkGroup.Is(true), Doc["地域ブランドの形成に", 117, 120])
            { Open = RegionalBrandGroup.Is(false) & RegionalMarkGroup.Is(false), Reading = ("いずれかに当たればよい。「等」の範囲は記載がないため、どちらにも当たらない団体は要確認とする。支援対象者は見出しより前の行に置かれているが、この事業の説明とみる", "either suffices; what 'and the like' covers is not stated, so others are left to the office; the lines stand above the heading and are read as said of this project") },
            new Note("purpose", ("ブランド形成の促進により、道内の食・農業分野等産品の国内外への販路拡大と観光地づくりを専門家がハンズオンで支援", "hands-on support by experts for wider markets of Hokkaido's food and farm goods, and for tourism"), Doc[Title, 122, 126]),
            new Requirement("hokkaido", ("道内の食・農業分野等産品、観光地づくり", "goods or tourism of Hokkaido"), DoneIn.Is(Prefecture.Hokkaido), Doc[Title, 124, 126]) { Reading = ("「道内」を、取組を行う都道府県が北海道であることとみる", "read as the project being done in Hokkaido") },
            new Note("flow", ("①課題の把握・整理 ②支援の方向性の検討 ③専門家等による課題解決に向けた支援", "problems are found, a direction is set, experts help to solve them"), Doc[Title, 128, 134]),
            new Note("flow-detail", ("ヒアリング、支援プログラムの作成、専門家の選定、商標・地域団体商標・GI等の取得支援、事例の共有、アクションプランの作成等", "hearings, a programme of support, experts chosen, help with marks and GI, examples shared, an action plan"), Doc[Title, 136, 153]),
            new PrintedFigure("supported", ("支援対象数", "number supported"), ("4者", "4"), Doc["【支援対象数】４者", 155]),
            new Window("window", ("公募期間", "call"), On(2024, 7, 1), At(2024, 7, 31, 17, 0), Doc["【公募期間】", 157]) { Reading = ("17時必着。公募開始日の時刻は記載がない", "to arrive by 17:00; no hour of opening is stated") },
            new NotStated("rank", ("要領ではなく案内で読んだ。申請書類や費用負担の記載がない", "read from an overview; papers to file and costs to bear are not stated"), Doc[Title, 122, 157]),

            // 令和5年度
            new Note("r5-sweet-potato", ("R5年度: あさひかわ産さつまいも(旭川市)。課題: 付加価値を高め選ばれる生産。方向性: ブランドの明確化、地域団体商標への助言", "fiscal 2023: sweet potatoes of Asahikawa; a clearer brand, advice on a collective mark"), Doc["１．あさひかわ産さつまいも（旭川市）", 162, 176]),
            new Note("r5-wheat", ("R5年度: 美瑛小麦(美瑛町)。課題: 地域団体商標などを活用した効果的なプロモーション。方向性: ブランド戦略の再構築", "fiscal 2023: wheat of Biei; the brand's strategy rebuilt, advice on a collective mark"), Doc["２．美瑛小麦（美瑛町）", 178, 193]),
            new Note("r5-haskap", ("R5年度: 厚真産ハスカップ(厚真町)。課題: 生産者の高齢化と認知。方向性: ブランディング、地域団体商標やGIへの助言", "fiscal 2023: haskap berries of Atsuma; branding, advice on a collective mark or GI"), Doc["R５年度支援対象の地域産品①", 195, 212]),
            new Note("r5-policy", ("R5年度: 3つの産品の支援方針と支援リーダー", "fiscal 2023: the aims for the three goods and the leaders"), Doc["小麦（美瑛町）", 213, 237]),
            new PrintedFigure("r5-experts", ("R5年度: 専門家支援の回数", "fiscal 2023: rounds of support by experts"), ("各産品5回", "5 for each of the goods"), Doc["小麦（美瑛町）", 239, 322]) { Reading = ("表の列が失われているが、1から5までの回ごとに3つの産品の講師が並ぶとみる", "the columns are lost; read as five rounds with a lecturer for each of the goods") },
        ],
        grant: null));
}
