using Hojo.Model;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

/// <summary>The shape of a case file in the OpenAPI document: its members as the library declares them.</summary>
internal static class CaseShape
{
    public static Task Fill(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        if (context.JsonTypeInfo.Type == typeof(CaseFile)) Members(schema, CaseMembers.Top);
        if (context.JsonTypeInfo.Type == typeof(Case)) Members(schema, CaseMembers.Top.Where(member => member.Kind == MemberKind.Part));
        return Task.CompletedTask;
    }

    private static OpenApiSchema Members(OpenApiSchema schema, IEnumerable<CaseMember> members)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Properties = members.ToDictionary(member => member.Name, IOpenApiSchema (member) => Of(member));
        return schema;
    }

    private static OpenApiSchema Of(CaseMember member)
    {
        var schema = new OpenApiSchema { Title = member.Label.Ja, Description = member.Unit?.Ja };
        switch (member.Kind)
        {
            case MemberKind.Part or MemberKind.Extensions: return Members(schema, member.Members);
            case MemberKind.List: (schema.Type, schema.Items) = (JsonSchemaType.Array, Members(new(), member.Members)); break;
            case MemberKind.Money or MemberKind.Count: schema.Type = JsonSchemaType.Integer; break;
            case MemberKind.YesNo: schema.Type = JsonSchemaType.Boolean; break;
            case MemberKind.Growth: break; // a percentage, or an object of the figures it comes from
            default: schema.Type = JsonSchemaType.String; break;
        }
        return schema;
    }
}
