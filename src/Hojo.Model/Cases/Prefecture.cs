using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>都道府県, numbered by its JIS X 0401 code.</summary>
[JsonConverter(typeof(WordConverter<Prefecture>))]
public enum Prefecture
{
    /// <summary>北海道.</summary>
    Hokkaido = 1,

    /// <summary>青森県.</summary>
    Aomori = 2,

    /// <summary>岩手県.</summary>
    Iwate = 3,

    /// <summary>宮城県.</summary>
    Miyagi = 4,

    /// <summary>秋田県.</summary>
    Akita = 5,

    /// <summary>山形県.</summary>
    Yamagata = 6,

    /// <summary>福島県.</summary>
    Fukushima = 7,

    /// <summary>茨城県.</summary>
    Ibaraki = 8,

    /// <summary>栃木県.</summary>
    Tochigi = 9,

    /// <summary>群馬県.</summary>
    Gunma = 10,

    /// <summary>埼玉県.</summary>
    Saitama = 11,

    /// <summary>千葉県.</summary>
    Chiba = 12,

    /// <summary>東京都.</summary>
    Tokyo = 13,

    /// <summary>神奈川県.</summary>
    Kanagawa = 14,

    /// <summary>新潟県.</summary>
    Niigata = 15,

    /// <summary>富山県.</summary>
    Toyama = 16,

    /// <summary>石川県.</summary>
    Ishikawa = 17,

    /// <summary>福井県.</summary>
    Fukui = 18,

    /// <summary>山梨県.</summary>
    Yamanashi = 19,

    /// <summary>長野県.</summary>
    Nagano = 20,

    /// <summary>岐阜県.</summary>
    Gifu = 21,

    /// <summary>静岡県.</summary>
    Shizuoka = 22,

    /// <summary>愛知県.</summary>
    Aichi = 23,

    /// <summary>三重県.</summary>
    Mie = 24,

    /// <summary>滋賀県.</summary>
    Shiga = 25,

    /// <summary>京都府.</summary>
    Kyoto = 26,

    /// <summary>大阪府.</summary>
    Osaka = 27,

    /// <summary>兵庫県.</summary>
    Hyogo = 28,

    /// <summary>奈良県.</summary>
    Nara = 29,

    /// <summary>和歌山県.</summary>
    Wakayama = 30,

    /// <summary>鳥取県.</summary>
    Tottori = 31,

    /// <summary>島根県.</summary>
    Shimane = 32,

    /// <summary>岡山県.</summary>
    Okayama = 33,

    /// <summary>広島県.</summary>
    Hiroshima = 34,

    /// <summary>山口県.</summary>
    Yamaguchi = 35,

    /// <summary>徳島県.</summary>
    Tokushima = 36,

    /// <summary>香川県.</summary>
    Kagawa = 37,

    /// <summary>愛媛県.</summary>
    Ehime = 38,

    /// <summary>高知県.</summary>
    Kochi = 39,

    /// <summary>福岡県.</summary>
    Fukuoka = 40,

    /// <summary>佐賀県.</summary>
    Saga = 41,

    /// <summary>長崎県.</summary>
    Nagasaki = 42,

    /// <summary>熊本県.</summary>
    Kumamoto = 43,

    /// <summary>大分県.</summary>
    Oita = 44,

    /// <summary>宮崎県.</summary>
    Miyazaki = 45,

    /// <summary>鹿児島県.</summary>
    Kagoshima = 46,

    /// <summary>沖縄県.</summary>
    Okinawa = 47,
}
