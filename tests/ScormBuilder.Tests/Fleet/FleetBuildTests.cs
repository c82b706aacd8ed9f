using ScormBuilder.Checks;
using ScormBuilder.Fleet;
using ScormBuilder.Model;
using ScormBuilder.Tests.Packaging;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;

namespace ScormBuilder.Tests.Fleet;

/// <summary>Many modules in one build.</summary>
public sealed class FleetBuildTests
{
    private const string Findings = """
        waive:
          SB3002: The picture is about pictures.
        """;

    [Test]
    public async Task Warnings_and_waived_findings_of_an_unchanged_module_are_told_again()
    {
        using var fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "apple", "apple");
        fleet.Append("apple/module.yaml", Findings);
        fleet.Append("apple/01-first-steps.md", "![Picture of a line](media/line.svg)\n\nClick the red box on the left.");
        fleet.Files.Write("apple/media/line.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>");
        fleet.Files.Write("apple/media/stray.txt", "Nobody shows this.");

        var built = await fleet.Build("apple");
        var unchanged = await fleet.Build("apple");

        Assert.That((built.Verdict, unchanged.Verdict), Is.EqualTo((ModuleVerdict.Built, ModuleVerdict.Unchanged)));
        Assert.That(unchanged.Diagnostics.Select(one => one.ToString()), Is.Not.Empty.And.EqualTo(built.Diagnostics.Select(one => one.ToString())));
        Assert.That(unchanged.Waived.Select(one => one.ToString()), Is.Not.Empty.And.EqualTo(built.Waived.Select(one => one.ToString())));

        // Findings name files as the module was named.
        Assert.That((await fleet.Build("apple/../apple")).Verdict, Is.EqualTo(ModuleVerdict.Built));
    }

    [Test]
    public async Task Without_findings_a_module_may_be_named_in_another_way()
    {
        using var fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "apple", "apple");
        await fleet.Build("apple");
        Assert.That((await fleet.Build("apple/../apple")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
    }

    [Test]
    public async Task A_failure_that_nobody_expected_is_that_of_its_module_alone()
    {
        using var fleet = new FleetFolder();
        string[] modules = ["apple", "banana", "cherry"];
        foreach (var module in modules)
        {
            ModuleFiles.Write(fleet.Files, module, module);
        }

        fleet.Options = fleet.Options with { Checks = [.. BuiltInChecks.Checks, new Fault("banana")] };
        var outcomes = await fleet.BuildAll(modules);

        Assert.That(outcomes.Select(outcome => outcome.Verdict), Is.EqualTo(new[] { ModuleVerdict.Built, ModuleVerdict.MachineFailed, ModuleVerdict.Built }));
        Assert.That(outcomes[1].Failure, Is.EqualTo("ScormBuilder itself failed at this module, please report it: InvalidTimeZoneException, no such hour"));
    }

    [Test]
    public async Task Two_modules_that_become_one_are_told_apart_although_neither_has_changed()
    {
        using var fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "a", "twin");
        ModuleFiles.Write(fleet.Files, "b", "twin");
        await fleet.Build("a");
        await fleet.Build("b");

        var outcomes = await fleet.BuildAll("b", "a");

        Assert.That(outcomes.Select(outcome => outcome.Verdict), Is.EqualTo(new[] { ModuleVerdict.Unchanged, ModuleVerdict.Failed }));
        Assert.That(outcomes[1].Diagnostics.Single().Descriptor.Code, Is.EqualTo("SB5205"));
    }

    [Test]
    public async Task Nothing_is_kept_of_a_course_when_its_packages_are_written()
    {
        using var fleet = new FleetFolder();
        var modules = Enumerable.Range(0, 12).Select(number => $"m{number}").ToArray();
        foreach (var module in modules)
        {
            ModuleFiles.Write(fleet.Files, module, module);
        }

        var seen = new Seen();
        fleet.Options = fleet.Options with { Checks = [.. BuiltInChecks.Checks, seen] };
        var outcomes = await fleet.BuildAll(modules);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(seen.Courses, Has.Count.EqualTo(12));

        // A thread that has ended may still have its last one in a register of its stack.
        Assert.That(seen.Courses.Count(course => course.TryGetTarget(out _)), Is.LessThanOrEqualTo(Environment.ProcessorCount));
        GC.KeepAlive(outcomes);
    }

    [Test]
    public async Task Who_watches_is_told_how_far_it_is()
    {
        using var fleet = new FleetFolder();
        ModuleFiles.Write(fleet.Files, "old", "old");
        await fleet.Build("old");
        ModuleFiles.Write(fleet.Files, "new", "new");
        ModuleFiles.Write(fleet.Files, "broken", "broken");
        ModuleFiles.Break(fleet.Files, "broken");

        var told = new Told();
        await foreach (var outcome in new FleetBuild(fleet.Options, [fleet.Files["old"], fleet.Files["new"], fleet.Files["broken"]]) { Jobs = 1 }.RunAsync(told))
        {
            Assert.That(outcome.Failure, Is.Null);
        }

        Assert.That(told.Progress.Select(one => one.Share), Is.Ordered);
        Assert.That(told.Progress[^1], Is.EqualTo(new FleetProgress(1, 1, 1, 1, fleet.Files["broken"])));
        Assert.That(told.Progress.Select(one => one.Module).Distinct(), Has.Exactly(3).Items);
    }

    private sealed class Told : IProgress<FleetProgress>
    {
        public List<FleetProgress> Progress { get; } = [];

        public void Report(FleetProgress value) => Progress.Add(value);
    }

    private sealed class Fault(string id) : ICheck
    {
        public void Check(Course course, CheckContext context)
        {
            if (course.Id == id)
            {
                throw new InvalidTimeZoneException("no such\nhour");
            }
        }
    }

    private sealed class Seen : ICheck
    {
        public List<WeakReference<Course>> Courses { get; } = [];

        public void Check(Course course, CheckContext context)
        {
            lock (Courses)
            {
                Courses.Add(new WeakReference<Course>(course));
            }
        }
    }
}
