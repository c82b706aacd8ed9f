using System.Text.Json;
using ScormBuilder.Comparison;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells what changed between two courses.</summary>
/// <param name="OldName">How the older one was named.</param>
/// <param name="Older">The older one.</param>
/// <param name="NewName">How the newer one was named.</param>
/// <param name="Newer">The newer one.</param>
/// <param name="Comparison">What changed.</param>
internal sealed record ComparisonReport(string OldName, CourseOutline Older, string NewName, CourseOutline Newer, CourseComparison Comparison)
{
    /// <summary>Tells people.</summary>
    public void WriteText(TextWriter output)
    {
        output.WriteLine($"{Words.Printable(OldName)}: {Course(Older)}");
        output.WriteLine($"{Words.Printable(NewName)}: {Course(Newer)}");
        if (!Comparison.NeedsUpload)
        {
            output.WriteLine();
            output.WriteLine("Nothing changed: every file is the same.");
            return;
        }

        foreach (var area in Comparison.Changes.GroupBy(change => change.Area))
        {
            WriteGroup(output, area.Key.ToString(), area.Select(change => change.Step == VersionStep.None ? change.Sentence : $"{change.Sentence} ({Name(change.Step)})"));
        }

        WriteGroup(output, "Who loses what on re-upload", Comparison.Losses.DefaultIfEmpty("Nobody loses anything."));
        WriteGroup(output, "What else those notice who have begun", Comparison.Notes);
        WriteGroup(output, $"Suggested: {Name(Comparison.Suggested)}", [Comparison.Version.Sentence]);
    }

    /// <summary>Tells programs.</summary>
    public void WriteJson(TextWriter output) => FindingsReports.WriteJson(output, json =>
    {
        json.WriteStartObject();
        WriteSide(json, "old", OldName, Older);
        WriteSide(json, "new", NewName, Newer);
        json.WriteBoolean("needsUpload", Comparison.NeedsUpload);
        json.WriteString("summary", Comparison.Summary);
        json.WriteString("suggested", Name(Comparison.Suggested));
        json.WriteStartObject("version");
        json.WriteString("least", Comparison.Version.Least);
        json.WriteBoolean("isEnough", Comparison.Version.IsEnough);
        json.WriteString("sentence", Comparison.Version.Sentence);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in Comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteString("area", change.Area.ToString().ToLowerInvariant());
            json.WriteString("step", Name(change.Step));
            json.WriteString("sentence", change.Sentence);
            json.WriteString("loss", change.Loss);
            json.WriteString("note", change.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteSide(Utf8JsonWriter json, string side, string name, CourseOutline course)
    {
        json.WriteStartObject(side);
        json.WriteString("name", name);
        json.WriteString("module", course.Module);
        json.WriteString("version", course.Version);
        json.WriteString("title", course.Title);
        json.WriteString("target", course.Target);
        json.WriteEndObject();
    }

    private static void WriteGroup(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        all.ForEach(line => output.WriteLine($"  {Words.Printable(line)}"));
    }

    private static string Course(CourseOutline course) => Words.Printable($"{course.Module} {course.Version}, {course.Target}");

    private static string Name(VersionStep step) => step.ToString().ToLowerInvariant();
}
