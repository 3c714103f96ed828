using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>So that a fact reads as money without a cast.</summary>
internal static class Money
{
    extension(Figure<Rate>)
    {
        public static Amount operator *(Figure<Rate> rate, Fact<Yen> of) => rate * (Amount)of;
    }

    extension(Fact<Yen> fact)
    {
        public Amount AtMost(Limit limit) => ((Amount)fact).AtMost(limit);
    }
}
