using System.Collections.Immutable;

namespace ScormBuilder.Fleet;

/// <summary>Puts the reports of several builds together, and looks whether they belong together.</summary>
public static class FleetMerge
{
    /// <summary>Puts reports together.</summary>
    /// <param name="reports">The reports, at least one, with what they are called.</param>
    /// <returns>One report of all; what is wrong with that is among its problems.</returns>
    public static FleetReport Of(IReadOnlyList<(string Name, FleetReport Report)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var first = reports[0].Report;
        var isSharded = reports.Any(one => one.Report.Shard is not null);
        return new FleetReport
        {
            Compiler = first.Compiler,
            Targets = [.. reports.SelectMany(one => one.Report.Targets).Distinct()],
            FleetSize = isSharded ? first.FleetSize : reports.Sum(one => one.Report.FleetSize),
            FleetIdentity = first.FleetIdentity,
            Modules = [.. reports.SelectMany(one => one.Report.Modules).OrderBy(module => module.Module, StringComparer.Ordinal)],
            Problems =
            [
                .. reports.SelectMany(one => one.Report.Problems).Distinct(),
                .. isSharded ? Strangers(reports) : [],
                .. isSharded ? Gaps(reports) : [],
                .. Twice(reports),
                .. SamePackages(reports),
            ],
        };
    }

    private static IEnumerable<string> Strangers(IReadOnlyList<(string Name, FleetReport Report)> reports)
    {
        var (name, first) = reports[0];
        foreach (var (other, report) in reports.Skip(1))
        {
            if (first.Shard?.Count != report.Shard?.Count)
            {
                yield return $"{name} is of {Part(first)} and {other} of {Part(report)}: they are not parts of one build.";
            }
            else if (first.FleetIdentity != report.FleetIdentity)
            {
                yield return $"{name} and {other} are parts of different lists of modules. Give every machine the same modules.";
            }
            else if (!first.Targets.SequenceEqual(report.Targets))
            {
                yield return $"{name} was built for {string.Join(", ", first.Targets)} and {other} for {string.Join(", ", report.Targets)}. Give every machine the same --target.";
            }
            else if (first.Compiler != report.Compiler)
            {
                yield return $"{name} was built by version {first.Compiler} and {other} by version {report.Compiler}. Give every machine the same version.";
            }
        }
    }

    private static IEnumerable<string> Gaps(IReadOnlyList<(string Name, FleetReport Report)> reports)
    {
        foreach (var same in reports.Where(one => one.Report.Shard is not null).GroupBy(one => one.Report.Shard).Where(same => same.Count() > 1))
        {
            yield return $"{string.Join(" and ", same.Select(one => one.Name))} are all of shard {same.Key}.";
        }

        if (reports.Select(one => one.Report.Shard?.Count).Distinct().ToList() is not [{ } count])
        {
            yield break;
        }

        var missing = Enumerable.Range(1, count).Except(reports.Select(one => one.Report.Shard!.Number)).Select(number => new Shard(number, count).ToString()).ToList();
        if (missing.Count > 0)
        {
            yield return $"{(missing.Count == 1 ? "The report of shard" : "The reports of the shards")} {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing.";
        }
        else if (reports.Sum(one => one.Report.Modules.Length) != reports[0].Report.FleetSize)
        {
            yield return $"The fleet has {reports[0].Report.FleetSize} modules, and the reports tell of {reports.Sum(one => one.Report.Modules.Length)}.";
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<(string Name, FleetReport Report)> reports) =>
        reports.SelectMany(one => one.Report.Modules.Select(module => (one.Name, module.Module)))
            .GroupBy(one => one.Module, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => $"The module {same.Key} is in more than one report: {string.Join(", ", same.Select(one => one.Name))}.");

    // Within a build it is an error of the second module (SB5205); here nobody has seen both.
    private static IEnumerable<string> SamePackages(IEnumerable<(string Name, FleetReport Report)> reports) =>
        reports.SelectMany(one => one.Report.Modules)
            .DistinctBy(module => module.Module, StringComparer.Ordinal)
            .SelectMany(module => module.Packages.Select(package => (module.Module, File: Path.GetFileName(package.Path))))
            .GroupBy(one => one.File, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same => $"{string.Join(" and ", same.Select(one => one.Module))} both write {same.Key}. Give one of them another id, or build them into different folders.");

    private static string Part(FleetReport report) => report.Shard is { } shard ? $"shard {shard}" : "a whole build";
}
