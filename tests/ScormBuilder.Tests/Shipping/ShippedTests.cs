using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ScormBuilder.Cli;
using ScormBuilder.Tests.Cli;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Shipping;

/// <summary>The native file and the dotnet tool at work where a person would have them: far from the checkout, with nothing set up.</summary>
public sealed class ShippedTests
{
    private readonly TemporaryFolder folder = new();

    public enum Form
    {
        Native,
        Tool,
    }

    [OneTimeSetUp]
    public void CopyTheFlagship()
    {
        var flagship = Path.GetFullPath(Path.Combine(Here(), "../../../modules/naltrexone-implants"));
        foreach (var file in Directory.EnumerateFiles(flagship, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("course", Path.GetRelativePath(flagship, file)), File.ReadAllBytes(file));
        }

        Directory.CreateDirectory(folder["desk"]);
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public async Task It_builds_the_flagship_to_the_same_bytes_as_the_library([Values] Form form)
    {
        var here = await CommandLineRun.InPipe("build", folder["course"], "--target", "scorm-1.2,scorm-2004-4,web", "--output", folder["here"]);
        var there = await RunAsync(form, "build", folder["course"], "--target", "scorm-1.2,scorm-2004-4,web", "--output", $"{form}");

        Assert.That((there.Status, there.Error, here.Status), Is.EqualTo((0, "", 0)));
        foreach (var package in Directory.GetFiles(folder["here"], "*.zip"))
        {
            var built = folder[$"desk/{form}/{Path.GetFileName(package)}"];
            Assert.That(File.ReadAllBytes(built).AsSpan().SequenceEqual(File.ReadAllBytes(package)), built);
        }

        var valid = await RunAsync(form, "validate", $"{form}/naltrexone-implants-*-scorm-*.zip");
        Assert.That((valid.Status, valid.Error, valid.Output.Split("valid").Length - 1), Is.EqualTo((0, "", 2)), valid.Output);
    }

    [Test]
    public async Task It_says_the_same_version([Values] Form form)
    {
        var run = await RunAsync(form, "--version");

        Assert.That((run.Status, run.Output.Trim()), Is.EqualTo((0, CommandLine.Version)));
    }

    [Test]
    public async Task The_native_file_needs_nothing_beside_it()
    {
        var native = Path.GetFileName(await Shipped.NativeAsync());

        var names = Directory.GetFiles(Shipped.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.That(names, Is.EqualTo([$"ScormBuilder.Audit.{CommandLine.Version}.nupkg", $"ScormBuilder.Cli.{CommandLine.Version}.nupkg", native]));
    }

    [Test]
    public async Task It_tells_its_caller_how_it_went([Values] Form form)
    {
        folder.Write("broken/module.yaml", "title: A course without an identity\n");
        folder.Write("desk/locked.zip", "in use");
        using var inUse = new FileStream(folder["desk/locked.zip"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var checks = await RunAsync(form, "check", folder["course"]);
        var broken = await RunAsync(form, "check", folder["broken"]);
        var wrong = await RunAsync(form, "biuld", folder["course"]);
        var unreadable = await RunAsync(form, "validate", "locked.zip");

        Assert.That(new[] { checks.Status, broken.Status, wrong.Status, unreadable.Status }, Is.EqualTo(new[] { 0, 1, 2, 3 }));
        Assert.That(unreadable.Error, Does.StartWith("scormbuilder: locked.zip: ").And.Not.Contain("   at "));
    }

    [Test]
    public async Task It_finds_the_audit_that_was_installed_beside_it([Values] Form form)
    {
        // Any program will do: this one is recognised by what it says to arguments that only the audit knows.
        var native = await Shipped.NativeAsync();
        var program = await ProgramAsync(form);
        var audit = Path.Combine(Path.GetDirectoryName(program)!, Path.GetFileName(native).Replace("scormbuilder", "scormbuilder-audit", StringComparison.Ordinal));
        var missing = await RunAsync(form, "audit", "course.zip");
        File.Copy(native, audit);
        try
        {
            var found = await RunAsync(form, "audit", "course.zip");

            Assert.That((missing.Status, found.Status), Is.EqualTo((3, 2)));
            Assert.That(missing.Error, Does.StartWith("scormbuilder: The program scormbuilder-audit was found neither"));
            Assert.That(found.Error, Does.StartWith("scormbuilder: There is no command or option 'course.zip'"));
        }
        finally
        {
            File.Delete(audit);
        }
    }

    // A tool is a program for the runtime, which it looks for by this variable where it is not installed for the whole machine.
    private async Task<ProgramRun> RunAsync(Form form, params string[] arguments)
    {
        var environment = new Dictionary<string, string>();
        if (form == Form.Tool)
        {
            environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        }

        return await ProgramRun.OfAsync(await ProgramAsync(form), folder["desk"], environment, inherit: false, arguments);
    }

    private async Task<string> ProgramAsync(Form form)
    {
        if (form == Form.Tool)
        {
            return await Shipped.ToolAsync();
        }

        var native = await Shipped.NativeAsync();
        var copy = folder[$"bin/{Path.GetFileName(native)}"];
        if (!File.Exists(copy))
        {
            Directory.CreateDirectory(folder["bin"]);
            File.Copy(native, copy);
        }

        return copy;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
