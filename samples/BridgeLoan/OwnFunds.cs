using Hojo.Model;

namespace BridgeLoan;

/// <summary>What only the bank knows: the money that the company can put up until the grant is paid.</summary>
public sealed record OwnFunds(Yen Available);

/// <summary>つなぎ融資: what the bank proposes.</summary>
/// <param name="Track">The subsidy.</param>
/// <param name="Amount">Never more than the grant that it is paid back from.</param>
/// <param name="Months">How long the project may run before the grant is paid.</param>
/// <param name="Because">The line of the guideline that says so.</param>
public sealed record BridgeLoanOffer(string Track, Yen Amount, int Months, Citation Because);
