using ScormBuilder.Fleet;
using ScormBuilder.Tests.Cli;
using ScormBuilder.Tests.Fleet;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>A course stands on its last day, wherever that day is now, and not on the next one.</summary>
internal sealed class ExpiryTests
{
    private static readonly DateOnly ReviewBy = new(2027, 11, 1);

    // Where the day begins first, in the middle, and last.
    [TestCase(14)]
    [TestCase(5.75)]
    [TestCase(0)]
    [TestCase(-3.5)]
    [TestCase(-12)]
    public void The_last_day_ends_at_midnight_where_the_build_runs(double hours)
    {
        using var folder = new TemporaryFolder();
        var module = new EducationModule().WriteTo(folder);
        var midnight = new DateTimeOffset(2027, 11, 2, 0, 0, 0, TimeSpan.FromHours(hours));
        Assert.That(Codes(midnight.AddSeconds(-1)), Is.Empty);
        Assert.That(Codes(midnight), Is.EqualTo(new[] { "SB7005" }));

        IEnumerable<string> Codes(DateTimeOffset now) =>
            new CourseCompiler(new CompilerOptions { Time = new Clock(now) }).Check(module).Diagnostics.Select(finding => finding.Descriptor.Code);
    }

    [Test]
    public void Summer_time_counts()
    {
        // 23:30 on the 1st of July in UTC, when clocks in Vienna show half past one on the 2nd.
        var vienna = TimeZoneInfo.CreateCustomTimeZone("summer", TimeSpan.FromHours(1), "", "", "", [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday))]);
        using var folder = new TemporaryFolder();
        var module = new EducationModule().Change("module.yaml", "review-by: 2027-11-01", "review-by: 2027-07-01").WriteTo(folder);
        IEnumerable<string> Codes(int minute) => new CourseCompiler(new CompilerOptions { Time = new Clock(new DateTimeOffset(2027, 7, 1, 21, minute, 0, TimeSpan.Zero), vienna) })
            .Check(module).Diagnostics.Select(finding => finding.Descriptor.Code);
        Assert.That(Codes(59), Is.Empty);
        Assert.That(new CourseCompiler(new CompilerOptions { Time = new Clock(new DateTimeOffset(2027, 7, 1, 22, 0, 0, TimeSpan.Zero), vienna) }).Check(module).Diagnostics, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_given_day_counts_whatever_day_it_is()
    {
        using var folder = new TemporaryFolder();
        var module = new EducationModule().WriteTo(folder);
        var late = new Clock(new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.That(new CourseCompiler(new CompilerOptions { Time = late, AsOf = ReviewBy }).Check(module).Diagnostics, Is.Empty);
        Assert.That(new CourseCompiler(new CompilerOptions { Time = late, AsOf = ReviewBy.AddDays(1) }).Check(module).Diagnostics, Has.Length.EqualTo(1));
    }

    [Test]
    public void The_day_changes_no_byte_of_the_package()
    {
        using var folder = new TemporaryFolder();
        var module = new EducationModule().WriteTo(folder);
        byte[] Build(DateOnly day)
        {
            var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder[$"{day:yyyyMMdd}"], AsOf = day }).Compile(module);
            return File.ReadAllBytes(result.Packages.Single().Path);
        }

        Assert.That(Build(ReviewBy), Is.EqualTo(Build(EducationModule.Day)));
    }

    [Test]
    public async Task An_unchanged_course_is_checked_again_once_something_of_it_has_expired()
    {
        using var fleet = new FleetFolder();
        new EducationModule().WriteTo(fleet.Files, "course");
        ModuleFiles.Write(fleet.Files, "other", "other");
        async Task<(ModuleVerdict Course, ModuleVerdict Other)> BuildOn(DateOnly day)
        {
            fleet.Options = fleet.Options with { AsOf = day };
            var outcomes = await fleet.BuildAll("course", "other");
            return (outcomes[0].Verdict, outcomes[1].Verdict);
        }

        Assert.That(await BuildOn(EducationModule.Day), Is.EqualTo((ModuleVerdict.Built, ModuleVerdict.Built)));
        Assert.That(await BuildOn(ReviewBy), Is.EqualTo((ModuleVerdict.Unchanged, ModuleVerdict.Unchanged)));
        Assert.That(await BuildOn(ReviewBy.AddDays(1)), Is.EqualTo((ModuleVerdict.Failed, ModuleVerdict.Unchanged)));
        Assert.That(await BuildOn(ReviewBy), Is.EqualTo((ModuleVerdict.Unchanged, ModuleVerdict.Unchanged)), "repeated for a day on which it stood");
        Assert.That(await BuildOn(new DateOnly(2020, 12, 31)), Is.EqualTo((ModuleVerdict.Failed, ModuleVerdict.Unchanged)), "when its reference of 2021 was not there yet");
    }

    [Test]
    public async Task A_reference_that_grows_too_old_ends_it_too()
    {
        using var fleet = new FleetFolder();
        new EducationModule().Change("module.yaml", "10 years", "8 years").Change("module.yaml", "review-by: 2027-11-01", "review-by: 2028-11-01").WriteTo(fleet.Files, "course");
        fleet.Options = fleet.Options with { AsOf = EducationModule.Day };
        Assert.That((await fleet.Build("course")).Verdict, Is.EqualTo(ModuleVerdict.Built));
        fleet.Options = fleet.Options with { AsOf = new DateOnly(2027, 12, 31) };
        Assert.That((await fleet.Build("course")).Verdict, Is.EqualTo(ModuleVerdict.Unchanged));
        fleet.Options = fleet.Options with { AsOf = new DateOnly(2028, 1, 1) };
        var outcome = await fleet.Build("course");
        Assert.That(outcome.Diagnostics.Select(finding => finding.Descriptor.Code), Is.EqualTo(new[] { "SB7033" }));
    }

    [Test]
    public async Task The_command_line_takes_a_day()
    {
        using var folder = new TemporaryFolder();
        var module = new EducationModule().WriteTo(folder);
        var good = await CommandLineRun.InPipe("check", module, "--as-of", "2027-11-01");
        Assert.That((good.Status, good.Error), Is.EqualTo((0, "")));
        var late = await CommandLineRun.InPipe("check", module, "--as-of", "2027-11-02");
        Assert.That(late.Status, Is.EqualTo(1));
        Assert.That(late.Output + late.Error, Does.Contain("SB7005: The course had to be reviewed by 2027-11-01, and it is checked for 2027-11-02."));
        var built = await CommandLineRun.InPipe("build", module, "--as-of", "2028-02-29", "--output", folder["dist"]);
        Assert.That((built.Status, Directory.Exists(folder["dist"]) && Directory.EnumerateFiles(folder["dist"], "*.zip").Any()), Is.EqualTo((1, false)));
        Assert.That((await CommandLineRun.InPipe("build", module, "--as-of", "2026-11-27", "--output", folder["dist"])).Status, Is.Zero);
    }

    [TestCase("check", "2027-02-29")]
    [TestCase("build", "27-01-01")]
    [TestCase("build", "2027-1-1")]
    [TestCase("serve", "tomorrow")]
    [TestCase("check", "2027-11-01T00:00")]
    [TestCase("check", "")]
    public async Task What_is_no_day_is_a_wrong_command_line(string command, string day)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.InPipe(command, new EducationModule().WriteTo(folder), "--as-of", day);
        Assert.That(run.Status, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain($"scormbuilder: --as-of takes a day as 2026-01-31; '{day}' is none."));
    }

    /// <summary>A clock that stands, in a place of its own.</summary>
    private sealed class Clock(DateTimeOffset now, TimeZoneInfo? place = null) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => place ?? TimeZoneInfo.CreateCustomTimeZone("here", now.Offset, "", "");

        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
