namespace Hojo.Tests.Tool;

public class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_printed_as_it_is_committed()
        => Assert.Equal(File.ReadAllText(Path.Combine(Approved.Root, "docs/case-file.schema.json")), Ran.With("schema").Output);
}
