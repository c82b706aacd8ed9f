using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>A package's page and player, to be run by Node without a browser.</summary>
internal sealed class PlayerProgram : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Builds a module for one target.</summary>
    public PlayerProgram(string module, string target = "scorm-1.2")
    {
        var options = new CompilerOptions { OutputFolder = folder["dist"], TemplateFolder = OuterNames.KeptBy(folder), Targets = [BuiltInTargets.All.Single(one => one.Name == target)] };
        var result = new CourseCompiler(options).Compile(module);
        Assert.That(result.Diagnostics.Where(finding => finding.IsError), Is.Empty);
        LongestState = result.Packages[0].LongestState;
        ZipFile.ExtractToDirectory(result.Packages[0].Path, folder["package"]);
    }

    /// <summary>The module that the kept states belong to.</summary>
    public static string KeptModule => Own("States/module");

    public int LongestState { get; }

    public static string Own(string path) => Path.Combine(AppContext.BaseDirectory, "Checks", path);

    /// <summary>Runs a program with the page, the script and more arguments; it prints JSON.</summary>
    public JsonElement Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Own(program), folder["package/index.html"], folder["package/course.js"], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.That(node.ExitCode, Is.Zero, errors.Result);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Runs tests that are written in JavaScript, beside the code that they are about.</summary>
    public void Test(string program, params string[] arguments)
    {
        var result = Run(program, arguments);
        Assert.That(result.GetProperty("tests").GetInt32(), Is.Positive);
        Assert.That(result.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()), Is.Empty);
    }

    public void Dispose() => folder.Dispose();
}
