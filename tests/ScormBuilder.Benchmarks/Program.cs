using System.CommandLine;
using ScormBuilder.Benchmarks;

var only = new Option<string[]>("--only")
{
    HelpName = "group",
    Description = $"Measure only these: {string.Join(", ", BenchmarkRun.Groups)}.",
    AllowMultipleArgumentsPerToken = true,
};
only.AcceptOnlyFromAmong([.. BenchmarkRun.Groups]);
var quick = new Option<bool>("--quick") { Description = "Fewer runs, 200 MB of media, 50 modules: for a look while working." };
var output = new Option<string>("--output")
{
    HelpName = "file",
    Description = "Where the figures go, as JSON. Those that are there are compared with, and replaced.",
    DefaultValueFactory = _ => "dist/benchmarks.json",
};
var compare = new Option<string?>("--compare") { HelpName = "file", Description = "Compare with these figures; what is at --output, if it is not said." };
var native = new Option<string?>("--native") { HelpName = "path", Description = "A native binary that was published before; it is published first, if it is not said." };

var command = new RootCommand("Measures how fast ScormBuilder is, and how light its courses are.") { only, quick, output, compare, native };
command.SetAction(line => BenchmarkRun.RunAsync(
    line.GetValue(only) is { Length: > 0 } groups ? groups : BenchmarkRun.Groups,
    line.GetValue(quick),
    line.GetRequiredValue(output),
    line.GetValue(compare),
    line.GetValue(native)));
return await command.Parse(args).InvokeAsync();
