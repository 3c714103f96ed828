using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>都道府県, numbered by its JIS X 0401 code.</summary>
[JsonConverter(typeof(WordConverter<Prefecture>))]
public enum Prefecture
{
    /// <summary>北海道: Hokkaido.</summary>
    Hokkaido = 1,

    /// <summary>青森県: Aomori Prefecture.</summary>
    Aomori = 2,

    /// <summary>岩手県: Iwate Prefecture.</summary>
    Iwate = 3,

    /// <summary>宮城県: Miyagi Prefecture.</summary>
    Miyagi = 4,

    /// <summary>秋田県: Akita Prefecture.</summary>
    Akita = 5,

    /// <summary>山形県: Yamagata Prefecture.</summary>
    Yamagata = 6,

    /// <summary>福島県: Fukushima Prefecture.</summary>
    Fukushima = 7,

    /// <summary>茨城県: Ibaraki Prefecture.</summary>
    Ibaraki = 8,

    /// <summary>栃木県: Tochigi Prefecture.</summary>
    Tochigi = 9,

    /// <summary>群馬県: Gunma Prefecture.</summary>
    Gunma = 10,

    /// <summary>埼玉県: Saitama Prefecture.</summary>
    Saitama = 11,

    /// <summary>千葉県: Chiba Prefecture.</summary>
    Chiba = 12,

    /// <summary>東京都: Tokyo Metropolis.</summary>
    Tokyo = 13,

    /// <summary>神奈川県: Kanagawa Prefecture.</summary>
    Kanagawa = 14,

    /// <summary>新潟県: Niigata Prefecture.</summary>
    Niigata = 15,

    /// <summary>富山県: Toyama Prefecture.</summary>
    Toyama = 16,

    /// <summary>石川県: Ishikawa Prefecture.</summary>
    Ishikawa = 17,

    /// <summary>福井県: Fukui Prefecture.</summary>
    Fukui = 18,

    /// <summary>山梨県: Yamanashi Prefecture.</summary>
    Yamanashi = 19,

    /// <summary>長野県: Nagano Prefecture.</summary>
    Nagano = 20,

    /// <summary>岐阜県: Gifu Prefecture.</summary>
    Gifu = 21,

    /// <summary>静岡県: Shizuoka Prefecture.</summary>
    Shizuoka = 22,

    /// <summary>愛知県: Aichi Prefecture.</summary>
    Aichi = 23,

    /// <summary>三重県: Mie Prefecture.</summary>
    Mie = 24,

    /// <summary>滋賀県: Shiga Prefecture.</summary>
    Shiga = 25,

    /// <summary>京都府: Kyoto Prefecture.</summary>
    Kyoto = 26,

    /// <summary>大阪府: Osaka Prefecture.</summary>
    Osaka = 27,

    /// <summary>兵庫県: Hyogo Prefecture.</summary>
    Hyogo = 28,

    /// <summary>奈良県: Nara Prefecture.</summary>
    Nara = 29,

    /// <summary>和歌山県: Wakayama Prefecture.</summary>
    Wakayama = 30,

    /// <summary>鳥取県: Tottori Prefecture.</summary>
    Tottori = 31,

    /// <summary>島根県: Shimane Prefecture.</summary>
    Shimane = 32,

    /// <summary>岡山県: Okayama Prefecture.</summary>
    Okayama = 33,

    /// <summary>広島県: Hiroshima Prefecture.</summary>
    Hiroshima = 34,

    /// <summary>山口県: Yamaguchi Prefecture.</summary>
    Yamaguchi = 35,

    /// <summary>徳島県: Tokushima Prefecture.</summary>
    Tokushima = 36,

    /// <summary>香川県: Kagawa Prefecture.</summary>
    Kagawa = 37,

    /// <summary>愛媛県: Ehime Prefecture.</summary>
    Ehime = 38,

    /// <summary>高知県: Kochi Prefecture.</summary>
    Kochi = 39,

    /// <summary>福岡県: Fukuoka Prefecture.</summary>
    Fukuoka = 40,

    /// <summary>佐賀県: Saga Prefecture.</summary>
    Saga = 41,

    /// <summary>長崎県: Nagasaki Prefecture.</summary>
    Nagasaki = 42,

    /// <summary>熊本県: Kumamoto Prefecture.</summary>
    Kumamoto = 43,

    /// <summary>大分県: Oita Prefecture.</summary>
    Oita = 44,

    /// <summary>宮崎県: Miyazaki Prefecture.</summary>
    Miyazaki = 45,

    /// <summary>鹿児島県: Kagoshima Prefecture.</summary>
    Kagoshima = 46,

    /// <summary>沖縄県: Okinawa Prefecture.</summary>
    Okinawa = 47,
}
