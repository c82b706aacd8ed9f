using System.Collections.Immutable;
using ScormBuilder.Fleet;

namespace ScormBuilder.Tests.Fleet;

/// <summary>Reports of several machines become one, or it is said why not.</summary>
public sealed class FleetMergeTests
{
    [Test]
    public void All_shards_of_a_fleet_are_one_report()
    {
        var merged = Merge(Part("2/2", "b"), Part("1/2", "a", "c"));
        Assert.That(merged.Problems, Is.Empty);
        Assert.That(merged.Modules.Select(module => module.Module), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That((merged.Shard, merged.FleetSize), Is.EqualTo((default(Shard), 3)));
    }

    [Test]
    public void A_shard_that_is_missing_is_said() =>
        Assert.That(Merge(Part("1/3", "a"), Part("3/3", "c")).Problems, Is.EqualTo(new[] { "The report of shard 2/3 is missing." }));

    [Test]
    public void Several_that_are_missing_are_said_together() =>
        Assert.That(Merge(Part("1/3", "a")).Problems, Is.EqualTo(new[] { "The reports of the shards 2/3, 3/3 are missing." }));

    [Test]
    public void A_shard_that_was_built_twice_is_said() =>
        Assert.That(Merge(Part("1/2", "a", "c"), Part("2/2", "b"), Part("1/2", "a", "c")).Problems, Is.EqualTo(new[]
        {
            "1.json and 3.json are all of shard 1/2.",
            "The fleet has 3 modules, and the reports tell of 5.",
            "The module a is in more than one report: 1.json, 3.json.",
            "The module c is in more than one report: 1.json, 3.json.",
        }));

    [Test]
    public void Shards_of_different_builds_are_told_apart()
    {
        var part = Part("1/2", "a", "c");
        Assert.That(Merge(part, Part("2/3", "b")).Problems, Has.Some.EqualTo("1.json is of shard 1/2 and 2.json of shard 2/3: they are not parts of one build."));
        Assert.That(Merge(part, Part(null, "b")).Problems, Has.Some.EqualTo("1.json is of shard 1/2 and 2.json of a whole build: they are not parts of one build."));
        Assert.That(Merge(part, Part("2/2", "b") with { FleetIdentity = "other" }).Problems, Has.Some.Contains("different lists of modules"));
        Assert.That(Merge(part, Part("2/2", "b") with { Targets = ["web"] }).Problems, Has.Some.Contains("was built for scorm-1.2 and 2.json for web"));
        Assert.That(Merge(part, Part("2/2", "b") with { Compiler = "2.0.0" }).Problems, Has.Some.Contains("by version 1.0.0 and 2.json by version 2.0.0"));
        Assert.That(Merge(part, Part("2/2")).Problems, Is.EqualTo(new[] { "The fleet has 3 modules, and the reports tell of 2." }));
    }

    [Test]
    public void Two_modules_that_write_the_same_package_on_different_machines_are_found() =>
        Assert.That(Merge(Part("1/2", "a", "c"), Part("2/2", "A")).Problems, Is.EqualTo(new[]
        {
            "A and a both write a-1.0.0-scorm-1.2.zip. Give one of them another id, or build them into different folders.",
        }).IgnoreCase);

    [Test]
    public void Whole_builds_can_be_put_together_too()
    {
        var merged = Merge(Part(null, "a"), Part(null, "b"));
        Assert.That((merged.Problems.Length, merged.Modules.Length), Is.EqualTo((0, 2)));
    }

    private static FleetReport Merge(params FleetReport[] parts) => FleetMerge.Of([.. parts.Select((part, index) => ($"{index + 1}.json", part))]);

    private static FleetReport Part(string? shard, params string[] modules) => new()
    {
        Compiler = "1.0.0",
        Targets = ["scorm-1.2"],
        Shard = shard is null ? null : Shard.Parse(shard),
        FleetSize = 3,
        FleetIdentity = "same",
        Modules = [.. modules.Select(Module)],
    };

    private static ReportedModule Module(string name) => new(name, ModuleVerdict.Built)
    {
        Packages = [new FleetPackage($"dist/{name}-1.0.0-scorm-1.2.zip", "scorm-1.2", "", 0, 1, 1, 1, 1, Upload.New)],
    };
}
