using System.Text;

namespace Hojo.Rules.Pages;

/// <summary>全角・半角: one form for signs that extractions of the same page write in several. Done here and not by Unicode normalisation, which
/// does nothing in a program that was built without the culture data.</summary>
internal static class Width
{
    /// <summary>What the signs from U+FF61 on stand for: half-width kana.</summary>
    private const string Kana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>What the signs from U+2F00 on stand for: 康熙部首, which some extractions write in the place of the ideograph, as it is
    /// written in Japan.</summary>
    private const string Radicals = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳"
        + "心戈戸手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿"
        + "肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿"
        + "麦麻黄黍黒黹黽鼎鼓鼠鼻斉歯龍亀龠";

    /// <summary>部首補助, of which the same is true where a radical is an ideograph too.</summary>
    private static readonly char[] Supplement =
        "\u2E9F母\u2EA0民\u2EC1虎\u2EC4西\u2EC6角\u2ED1長\u2ED8青\u2EDD食\u2EE4鬼\u2EE8麦\u2EE9黄\u2EEB斉\u2EED歯\u2EEF竜\u2EF2亀".ToCharArray();

    /// <summary>Adds a sign in its one form; a voicing mark joins the kana before it.</summary>
    public static void Add(StringBuilder plain, char sign)
    {
        var last = plain.Length - 1;
        if (sign is '\uFF9E' or '\u3099' or '\u309B' && last >= 0 && plain[last] is >= 'か' and <= 'ヽ') plain[last]++;
        else if (sign is '\uFF9F' or '\u309A' or '\u309C' && last >= 0 && plain[last] is >= 'は' and <= 'ホ') plain[last] += '\u0002';
        else plain.Append(One(sign));
    }

    private static char One(char sign) => sign switch
    {
        '〜' or '～' => '~',
        '\u2027' or '\u00B7' => '・', // a font may draw both by one sign, and its map back name the other
        '\u2215' => '/',
        '\u2010' or '\u2011' or '\u2212' => '-',
        '￥' => '¥',
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        >= '\uFF61' and <= '\uFF9D' => Kana[sign - 0xFF61],
        >= '\u2E9F' and <= '\u2EF2' => Array.IndexOf(Supplement, sign) is >= 0 and var at ? Supplement[at + 1] : sign,
        >= '\u2F00' and <= '\u2FD5' => Radicals[sign - 0x2F00],
        _ => sign,
    };
}
