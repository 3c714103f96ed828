using Hojo.Model;

namespace TopUp;

/// <summary>What only the prefecture knows: that the company is one of its own.</summary>
/// <param name="Prefecture">Where its head office is registered.</param>
public sealed record Registered(Prefecture Prefecture);

/// <summary>上乗せ補助: what the prefecture adds.</summary>
/// <param name="Track">The subsidy that is topped up.</param>
/// <param name="Amount">The amount.</param>
/// <param name="OwnShare">What the company still pays itself.</param>
public sealed record TopUpGrant(string Track, Yen Amount, Yen OwnShare);

/// <summary>Tells the applicant which limit of the subsidy cost how much, so that the project can be cut to what is paid for.</summary>
/// <param name="Row">The limit.</param>
/// <param name="Lost">What it cut.</param>
/// <param name="Because">The line of the guideline.</param>
public sealed record LimitNotice(string Row, Fraction Lost, Citation Because);
