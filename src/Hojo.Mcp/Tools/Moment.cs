using Hojo.Model;
using Hojo.Reports.Sections;

namespace Hojo.Mcp.Tools;

/// <summary>Who named the moment of an answer.</summary>
internal enum NamedBy
{
    /// <summary>The call.</summary>
    Call = 1,

    /// <summary>The case.</summary>
    Case,

    /// <summary>Nobody: it is that of the host's clock.</summary>
    Clock,
}

/// <summary>照会日時: the moment that an answer holds for.</summary>
/// <param name="On">The moment, in Japan.</param>
/// <param name="By">Who named it.</param>
internal sealed record Moment(JapanTime On, NamedBy By)
{
    public Bilingual InWords => By switch
    {
        NamedBy.Call => ($"{Wording.Of(On)}(日本時間、指定による)", $"{Wording.Of(On)} in Japan, as the call names it"),
        NamedBy.Case => ($"{Wording.Of(On)}(日本時間、案件による)", $"{Wording.Of(On)} in Japan, as the case names it"),
        _ => ($"{Wording.Of(On)}(日本時間。指定がないため、このサーバーの時計による現在)",
            $"{Wording.Of(On)} in Japan: none was named, so it is now by the clock of this server"),
    };
}
