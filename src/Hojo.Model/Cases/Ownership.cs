using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>出資・役員の関係, each as a fraction of the whole (2/3 is not 66.67%).</summary>
[JsonConverter(typeof(PartConverter<Ownership>))]
public sealed record Ownership
{
    /// <summary>発行済株式のうち、最も多く所有する大企業1社の割合: share held by one large company.</summary>
    [Member("大企業1社の持株割合", "share held by one large company"), AtMost("applicant.ownership.allLargeCompanies")]
    [Help("発行済株式のうち、最も多く所有する大企業1社の割合", "Of the shares issued, what the largest holder among large companies has.")]
    public Rate? LargestLargeCompany { get; init; }

    /// <summary>発行済株式のうち、すべての大企業の合計の割合: share held by all large companies.</summary>
    [Member("大企業合計の持株割合", "share held by all large companies")]
    [Help("発行済株式のうち、すべての大企業の合計の割合", "Of the shares issued, what all large companies have together.")]
    public Rate? AllLargeCompanies { get; init; }

    /// <summary>役員総数のうち、大企業の役員・職員を兼ねる者の割合: share of officers from large companies.</summary>
    [Member("大企業の役員・職員を兼ねる役員の割合", "share of officers from large companies")]
    public Rate? LargeCompanyOfficers { get; init; }

    /// <summary>発行済株式のうち、みなし大企業である中小企業者の合計の割合: share held by deemed large companies.</summary>
    [Member("みなし大企業合計の持株割合", "share held by deemed large companies")]
    [Help("大企業の所有・役員兼任により大企業とみなされる中小企業者の合計の割合。なければ 0/1",
        "By SMEs that count as large through large companies' shares or officers; 0/1 where there are none.")]
    public Rate? DeemedLargeCompanies { get; init; }

    /// <summary>役員総数のうち、みなし大企業の役員・職員を兼ねる者の割合: share of officers from deemed large companies.</summary>
    [Member("みなし大企業の役員・職員を兼ねる役員の割合", "share of officers from deemed large companies")]
    [Help("なければ 0/1", "0/1 where there are none.")]
    public Rate? DeemedLargeOfficers { get; init; }

    /// <summary>議決権のうち、親会社が有する割合; 0/1 where there is no parent.</summary>
    [Member("親会社の議決権割合", "parent's share of votes")]
    [Help("親会社がなければ 0/1", "0/1 where there is no parent.")]
    public Rate? ParentVotes { get; init; }

    /// <summary>議決権で結ばれた他の法人 (親会社、子会社など) も同じ公募に申請するか: another corporation tied by votes applies.</summary>
    [Member("議決権で結ばれた他の法人も申請", "another corporation tied by votes applies")]
    [Help("親会社・子会社など、議決権で結ばれた他の法人も同じ公募に申請する", "A parent, subsidiary or the like applies in the same call.")]
    public bool? SameGroupApplies { get; init; }

    /// <summary>公募要領がみなし同一事業者とする、親会社以外の者も同じ公募に申請するか: another deemed-identical business applies too.</summary>
    [Member("親会社以外のみなし同一事業者も申請", "a deemed-identical business other than the parent applies")]
    [Help("子会社・孫会社、同じ個人(生計を同一にする者を含む)が議決権を持つ会社、代表者や主要株主と住所が同じ法人、実質的支配者が同じ法人など",
        "Subsidiaries, companies of one individual or household, those of the same head and address, and the like.")]
    public bool? IdenticalApplies { get; init; }
}
