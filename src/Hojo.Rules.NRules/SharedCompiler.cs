using System.Collections.Concurrent;
using System.Linq.Expressions;
using NRules.Extensibility;

namespace Hojo.Rules.NRules;

/// <summary>Compiles each shape of an expression once. The rules of all tracks differ in the rows they hold and in nothing else, and what
/// takes time as a factory is made is compiling, a third of a millisecond an expression.</summary>
internal sealed class SharedCompiler : IExpressionCompiler
{
    private static readonly ConcurrentDictionary<ExpressionShape, Delegate> Compiled = new();

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression) where TDelegate : Delegate
    {
        var shape = ExpressionShape.Of(expression);
        if (!shape.IsKnown) return expression.Compile();
        var make = (Func<object[], TDelegate>)Compiled.GetOrAdd(shape, _ => Lifted(expression).Compile());
        return make(shape.Constants);
    }

    /// <summary>The same expression with its constants handed in.</summary>
    private static Expression<Func<object[], TDelegate>> Lifted<TDelegate>(Expression<TDelegate> expression) where TDelegate : Delegate
    {
        var constants = Expression.Parameter(typeof(object[]), "constants");
        return Expression.Lambda<Func<object[], TDelegate>>(new Lifting(constants).Visit(expression), constants);
    }

    private sealed class Lifting(ParameterExpression constants) : ExpressionVisitor
    {
        private int _count;

        protected override Expression VisitConstant(ConstantExpression node)
            => Expression.Convert(Expression.ArrayIndex(constants, Expression.Constant(_count++)), node.Type);
    }
}
