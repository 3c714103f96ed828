using System.Linq.Expressions;

namespace Hojo.Rules.NRules;

/// <summary>What two expressions have in common that differ in their constants only: kinds of nodes, types, members and parameters, in
/// their order. A kind of node that does not occur in Hojo's own rules makes it unknown, so that nothing is shared by mistake.</summary>
internal sealed class ExpressionShape : ExpressionVisitor, IEquatable<ExpressionShape>
{
    private readonly List<object?> _parts = [];
    private readonly List<object> _constants = [];
    private readonly List<ParameterExpression> _parameters = [];
    private int _hash;

    private ExpressionShape() { }

    public static ExpressionShape Of(LambdaExpression expression)
    {
        var shape = new ExpressionShape();
        shape.Visit(expression);
        foreach (var part in shape._parts) shape._hash = unchecked(shape._hash * 31 + (part?.GetHashCode() ?? 0));
        return shape;
    }

    public bool IsKnown { get; private set; } = true;

    public object[] Constants => [.. _constants];

    public override Expression? Visit(Expression? node)
    {
        if (node is not null) _parts.Add((node.NodeType, node.Type));
        else _parts.Add(null);
        IsKnown &= node is null or LambdaExpression or BlockExpression or ParameterExpression or ConstantExpression or MemberExpression
            or MethodCallExpression or BinaryExpression or UnaryExpression;
        return base.Visit(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_parameters.Contains(node)) _parameters.Add(node);
        _parts.Add(_parameters.IndexOf(node));
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        IsKnown &= node.Value is not null;
        _constants.Add(node.Value!);
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _parts.Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _parts.Add(node.Method);
        _parts.Add(node.Arguments.Count);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _parts.Add(node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _parts.Add(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitBlock(BlockExpression node)
    {
        _parts.Add(node.Variables.Count);
        _parts.Add(node.Expressions.Count);
        return base.VisitBlock(node);
    }

    public bool Equals(ExpressionShape? other) => other is not null && other._hash == _hash && _parts.SequenceEqual(other._parts);

    public override bool Equals(object? obj) => Equals(obj as ExpressionShape);

    public override int GetHashCode() => _hash;
}
