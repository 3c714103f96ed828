using System.Text;
using System.Text.Json;
using Hojo.Model;
using Hojo.Testing.Tables;
using Hojo.Tool;

namespace Hojo.Tests.Tool.Bulk;

/// <summary>A cell is taken as people write it in a table, and as a case file writes it.</summary>
public class CellTextTests
{
    [Theory]
    [InlineData("costs.machinery", "25000000", "25000000")]
    [InlineData("costs.machinery", "25,000,000円", "25000000")]
    [InlineData("costs.machinery", "1億2,500万円", "125000000")]
    [InlineData("costs.machinery", "25.5", "\"25.5\"")]              // refused where it is read
    [InlineData("applicant.employees", "1,200人", "1200")]
    [InlineData("applicant.employees", "12", "12")]
    [InlineData("applicant.employees", "12.5", "\"12.5\"")]
    [InlineData("applicant.employees", "12円", "\"12円\"")]
    [InlineData("applicant.soleProprietor", "はい", "true")]
    [InlineData("applicant.soleProprietor", "いいえ", "false")]
    [InlineData("applicant.soleProprietor", "Yes", "true")]
    [InlineData("applicant.soleProprietor", "FALSE", "false")]
    [InlineData("applicant.soleProprietor", "0", "\"0\"")]           // neither yes nor no
    [InlineData("plan.prefecture", "tokyo", "\"tokyo\"")]
    [InlineData("plan.prefecture", "東京都", "\"tokyo\"")]
    [InlineData("plan.prefecture", "Tokyo", "\"tokyo\"")]
    [InlineData("applicant.industry", "services (other than software and the like)", "\"services\"")]
    [InlineData("applicant.foundedOn", "2014-04-01", "\"2014-04-01\"")]
    [InlineData("applicant.foundedOn", "2014/4/1", "\"2014-04-01\"")]
    [InlineData("applicant.foundedOn", "2014年4月1日", "\"2014-04-01\"")]
    [InlineData("applicant.foundedOn", "2014-02-30", "\"2014-02-30\"")]
    [InlineData("on", "2026/3/1 9:00", "\"2026-03-01T09:00:00\"")]
    [InlineData("on", "2026-03-01T09:00", "\"2026-03-01T09:00\"")]
    [InlineData("plan.payroll", "4.2", "4.2")]
    [InlineData("plan.payroll", "4.2%", "4.2")]
    [InlineData("plan.payroll", "{\"from\":1,\"to\":2,\"years\":3}", "{\"from\":1,\"to\":2,\"years\":3}")]
    [InlineData("plan.payroll", "{\"from\":", "\"{\\u0022from\\u0022:\"")]
    [InlineData("applicant.nearMinimumWageStaff", "2/3", "\"2/3\"")]
    [InlineData("applicant.nearMinimumWageStaff", "33.3%", "\"33.3%\"")]
    [InlineData("applicant.pastAwards", "なし", "[]")]
    [InlineData("note", "=1+1", "\"=1\\u002B1\"")]
    [InlineData("extensions.tokyoTopUp.registered", "はい", "true")]
    [InlineData("extensions.tokyoTopUp.staff", "12", "12")]
    [InlineData("extensions.tokyoTopUp.since", "2014-04-01", "\"2014-04-01\"")]
    public void It_becomes_the_value_of_a_case_file(string place, string cell, string json)
    {
        using var utf8 = new MemoryStream();
        using (var writer = new Utf8JsonWriter(utf8)) CellText.Write(writer, CaseMembers.Find(place), cell);
        Assert.Equal(json, Encoding.UTF8.GetString(utf8.ToArray()).Replace("\\u5186", "円", StringComparison.Ordinal));
    }
}
