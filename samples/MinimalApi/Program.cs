using Hojo.DependencyInjection;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHojo(options => options.Strictness = Strictness.Strict);
builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Detail =
    context.ProblemDetails.Status == 400 ? (context.Exception?.InnerException ?? context.Exception)?.Message : null);
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // so that a bad file is told like the rest
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(CaseShape.Fill));
var app = builder.Build();

// What is wrong with a question is the asker's to mend.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = thrown => thrown
        is BadHttpRequestException or CaseRefusedException or FactOutOfRangeException or KeyNotFoundException ? 400 : 500,
});
app.MapOpenApi();
app.MapPost("/assess", (CaseFile file, IHojo hojo) => hojo.Assess(file.Track!, file.Case, file.On!.Value));
app.MapPost("/questions/{programme}/{round}", (string programme, string round, Case told, JapanTime on, IHojo hojo)
    => hojo.Questions($"{programme}/{round}", told, on));
app.MapPost("/bulk", (HttpRequest request, IHojo hojo, CancellationToken stop)
    => hojo.AssessAll(request.BodyReader, workers: 2, cancellation: stop)
        .Select(answer => new { answer.Line, answer.Assessment?.Verdict, answer.Assessment?.Grant?.Range, answer.Faults }));
app.Run();
