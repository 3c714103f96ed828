using Hojo.AspNetCore;
using Hojo.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHojo();
var app = builder.Build();

app.MapHojo("/hojo");
app.MapGet("/", () => Results.Redirect("/hojo"));
app.Run();
