using Hojo.Mcp;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMcpServer().WithHttpTransport().WithHojo();
var app = builder.Build();

app.MapMcp("/mcp");
app.Run();
