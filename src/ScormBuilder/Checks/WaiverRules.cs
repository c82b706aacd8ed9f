using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Tells findings that may stand from the others.</summary>
internal sealed class WaiverRules
{
    private readonly string module;
    private readonly ImmutableArray<Waiver> waivers;
    private readonly ILookup<string, SourceLocation> mediaOf;

    public WaiverRules(Course course)
    {
        module = FolderOf(course.Location.Path);

        // The nearest one first: it is the one that means the finding.
        waivers = [.. course.Waivers.OrderBy(waiver => waiver.LastLine - waiver.FirstLine ?? (waiver.Scope == module ? int.MaxValue : int.MaxValue - 1))];
        mediaOf = course.AllOccurrences().SelectMany(part => part.Recordings)
            .SelectMany(media => media.Attributes.Keys.Select(pair => (Path: $"{FolderOf(media.Location.Path)}/{ModuleFolder.Normalise(pair.Value)}", media.Location)))
            .ToLookup(pair => pair.Path, pair => pair.Location);
    }

    /// <summary>The waiver of a finding, or null when it has none.</summary>
    public Waiver? Of(Diagnostic finding) => waivers.FirstOrDefault(waiver => Covers(waiver, finding));

    /// <summary>Reports the waivers of what was not found.</summary>
    /// <param name="waived">What was found.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void ReportUnused(IEnumerable<WaivedFinding> waived, DiagnosticBag diagnostics)
    {
        var findings = waived.ToList();
        foreach (var unused in waivers.Except(findings.Select(finding => finding.Waiver)))
        {
            var why = findings.Exists(finding => Covers(unused, finding.Finding)) ? "a nearer waiver covers each such finding" : "there is no such finding";
            diagnostics.Report(WaiverCodes.WaivesNothing, unused.Location, unused.Code, $"{why} {Describe(unused)}");
        }
    }

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private string Describe(Waiver waiver) =>
        waiver.Scope == module ? "in the module"
        : waiver.FirstLine is not { } first ? "in this file"
        : first == waiver.LastLine ? $"in line {first}"
        : $"in lines {first} to {waiver.LastLine}";

    private bool Covers(Waiver waiver, Diagnostic finding) =>
        waiver.Code == finding.Descriptor.Code
        && (waiver.Scope == module
            || Covers(waiver, finding.Location)

            // What is wrong with captions or a transcript is wrong with the recording that names them, too.
            || mediaOf[finding.Location.Path].Any(place => Covers(waiver, place)));

    private static bool Covers(Waiver waiver, SourceLocation place) =>
        waiver.Scope == place.Path && (waiver.FirstLine is null || (place.Line >= waiver.FirstLine && place.Line <= waiver.LastLine));
}
