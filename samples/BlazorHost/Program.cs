using BlazorHost;
using Hojo.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHojo();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
var app = builder.Build();

app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
