namespace Hojo.Hostile.Damage;

/// <summary>Values that a reader may not expect, as they are written.</summary>
internal static class Words
{
    private static readonly string Thousand = new('9', 1_000);

    public static readonly IReadOnlyList<string> Json =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "0.1e1", "1e999", "-1e999", "1e-999", "NaN", "Infinity", "-Infinity", "+1", "01",
        "1.", ".5", "2147483647", "2147483648", "9000000000000000", "9000000000000001", "-9000000000000000", "9223372036854775807",
        "9223372036854775808", "18446744073709551616", "0.00001", "1000", "-100", Thousand, "0." + Thousand, "{}", "[]", "[[]]", "[null]",
        "[1]", "{\"\":{}}", "{\"from\":0,\"to\":0,\"years\":0}", "{\"from\":0,\"to\":1,\"years\":1}",
        "{\"from\":-1,\"to\":9000000000000000,\"years\":1}", "{\"from\":1,\"to\":9000000000000000,\"years\":2147483647}",
        "{\"from\":1,\"from\":2,\"to\":3,\"years\":1}", "\"\"", "\" \"", "\"x\"", "\"NaN\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u005c\"", "\"\\x\"", "'x'", "\"\t\"", "\"\\t\"", "\"<script>\"", "\"\u202Etxt\"",
        "\"\uFF13\"", "\"\u0663\u066A\"", "\"1/0\"", "\"0/0\"", "\"-1/3\"", "\"1/3\"", "\"101%\"", "\"100%\"",
        "\"1/9223372036854775808\"", "\"9223372036854775807/2\"", "\"0.00001%\"", "\"2026-02-30\"", "\"2024-02-29\"", "\"1867-12-31\"",
        "\"1868-01-01\"", "\"2100-12-31\"", "\"2101-01-01\"", "\"9999-12-31\"", "\"2026-03-01T12:00\"", "\"2026-03-01T24:00\"",
        "\"2026-03-01T23:59:60\"", "\"1868-01-01T00:00\"", "\"2100-12-31T23:59:59\"", "\"2026-03-01T12:00+09:00\"",
        "\"2026-03-01T12:00\\u0000\"", "\"shoryokuka/catalogue-2026\"", "\"no-such/1\"", "\"monodzukuri/20\"", "\"/\"", "\"//\"",
        "\"" + new string('x', 5_000) + "\"", "// x\n1", "/* x */ 1",
    ];

    public static readonly IReadOnlyList<string> Csv =
    [
        "", " ", "はい", "いいえ", "true", "はい ", "0", "-0", "-1", "1.5", "1e999", "NaN", "Infinity", "1,000", "\"1,000\"", "\"1,000,000\"",
        "1 000", "￥100", "¥100", "１２", "٣", "50%", "101%", "1/0", "2/3", "-1/3", Thousand, "0." + Thousand, "2147483648",
        "9000000000000001", "9223372036854775808", "2026-02-30", "2026/2/29", "2024/2/29", "2026年13月1日", "1867-12-31", "9999-12-31",
        "2026-03-01T12:00", "2026/3/1 12:00", "2026-03-01T24:00", "46082", "46082.5", "\"", "\"\"", "\"\"\"\"", "\"unclosed", "a\"b",
        "\"a\nb\"", "\"a\r\nb\"", "\r", "\n", "\r\n\r\n", ";", "\t", "'", "\\", "\0", "\uFFFD", "\uFEFF", "\u202E", "\u3000", "=1+1",
        "=HYPERLINK(\"x\")", "@x", "+1", "-", "なし", "#REF!", "#N/A", "case", "事例", "判定", "applicant.employees", "on", "track", "note",
        "覚え書き", "applicant.pastAwards[0].programme", "applicant.pastAwards[199].status", "applicant.pastAwards[200].status",
        "applicant.pastAwards[99999999999].status", "applicant.pastAwards[-1].status", "applicant.pastAwards[].status",
        "applicant.pastAwards[0]", "extensions.a.b", "extensions.a", "costs.machinery", "costs.machinery [costs.machinery]",
        "x [costs.machinery]", " []", "plan.payroll", "plan.payroll.from", "公式の例", "導出", "gold", "申請できる", "eligible", "jizokuka/17",
        "no-such/1", "rate", "規定", "確認日", "who", new string('x', 5_000),
    ];
}
