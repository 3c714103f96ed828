using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>資金繰り支援: the programmes of one leaflet and a loan that another names, and what their rows share.</summary>
internal static class Shikinguri
{
    public static readonly Programme KyochoShien = new("kyocho-shien-hosho",
        ("協調支援型特別保証", "special guarantee for loans together with the bank's own"));
    public static readonly Programme KeieiKaizenSupport = new("keiei-kaizen-support-hosho",
        ("経営改善サポート保証(経営改善・再生支援強化型)", "management improvement support guarantee (strengthened)"));
    public static readonly Programme KoguchiReisai = new("koguchi-reisai-hosho",
        ("小口零細企業保証", "guarantee for small loans to very small businesses"));
    public static readonly Programme ShihonseiRetsugo = new("shihonsei-retsugo-loan",
        ("日本公庫による資本性劣後ローン", "subordinated loan counted as capital (Japan Finance Corporation)"));
    public static readonly Programme SafetyNet = new("safety-net-kashitsuke",
        ("日本公庫によるセーフティネット貸付の金利引下げ措置", "safety-net loan at a lowered rate (Japan Finance Corporation)"));
    public static readonly Programme SokiKeieiKaizen = new("soki-keiei-kaizen",
        ("早期経営改善計画策定支援事業", "support for early management improvement plans"));
    public static readonly Programme Marukei = new("marukei",
        ("小規模事業者経営改善資金(マル経融資)", "management improvement loan for small businesses"));

    public static readonly Bilingual GuaranteeMoney = ("保証限度額", "Guarantee ceiling");
    public static readonly Bilingual LoanMoney = ("融資限度額", "Loan ceiling");

    public static readonly Reading PromisesNothing = new(
        "限度額は申込の上限であり、融資・保証が受けられることを意味しない。金融機関・公庫・保証協会の審査がある",
        "the ceiling is what may be asked for and promises nothing: the lender and the guarantor examine each case");

    public static readonly Reading NoPeriod = new("リーフレットに取扱期間の記載がない", "the leaflet states no period");

    /// <summary>Whether a ceiling is one with what is already owed, where the leaflet says nothing of it.</summary>
    public static readonly Reading SharedCeiling = new(
        "既存の利用残高を限度額に含めるかの記載がない。同じ制度の残高と合計で限度額までとみる。借換えで返済する残高は除いて入力する",
        "whether balances count towards the ceiling is not stated; read as one ceiling for all that is owed under the same scheme; " +
        "what the new loan repays is to be left out");

    /// <summary>Names of schemes stand apart from what they head.</summary>
    public static readonly Reading NamesStandApart = new(
        "読んだ文書では制度名と説明の対応が失われている。" +
        "表面の見出し(協調支援型・経営改善サポート・早期経営改善・劣後ローン・セーフティネット・小口零細)と説明の中身から対応させた",
        "in the text read the names of the schemes stand apart from what they head; they were matched by the contents and " +
        "by the front page");

    /// <summary>A grace or a term beyond what is printed is none that can be had.</summary>
    public static readonly Reading GraceAsked = new("これより長い据置は受けられないとみる。短い希望に変えれば申し込める",
        "a longer grace is read as none that can be had; with a shorter one it may be asked for");

    public static readonly Reading TermAsked = new("これより長い期間では借りられないとみる。貸付期間は据置期間を含むものとみる",
        "a longer term is read as none that can be had; the term is read to include the grace");

    public static readonly Reading ByThirdParty = new("第三者の頁による。リーフレットに記載がない", "from a third party; not in the leaflet");

    /// <summary>資金繰りにお悩みの皆様へ: the leaflet on cash flow.</summary>
    public static Source Doc => Leaflets.Shikinguri;

    /// <summary>What third parties say, as noted.</summary>
    public static Section Others(RoundBuilder round) => round.Under(Transcripts.FinanceOthers, "金融");

    /// <summary>A scheme of the leaflet, with what the leaflet says of all of them.</summary>
    public static RoundBuilder Leaflet(Programme programme, IReadOnlyDictionary<string, string> english, Reading? digest)
    {
        var round = new RoundBuilder(programme, programme.Id + "/2025", "2025年のリーフレット", english);
        round.Under(Doc, "資金繰り支援のご案内").LeavesOut("digest", (2337, 2342),
            "案内であり、詳細は窓口で確認する必要がある。作成日の記載がない", digest);
        round.Under(Doc, "（お問い合わせ先）").Notes("contact", (2426, 2430, "中小企業庁金融課（03-3501-2876）"),
            "中小企業庁金融課 03-3501-2876、日本政策金融公庫事業資金相談ダイヤル 0120-154-505、最寄りの中小企業活性化協議会");
        return round;
    }
}
