using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>
/// The specification of a component, a Markdown file beside its test: what authors write, and in fences below it what becomes of that. It
/// is part of the manual and runs as a test. UPDATE_GOLDEN=1 in the environment accepts what becomes of the source; the diff in Git is then the review.
/// </summary>
public sealed partial class Specification(string component)
{
    private readonly string _path = Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Components", component + ".md");

    /// <summary>What authors write: the fence in the section Source.</summary>
    public string Source => Fences().FirstOrDefault(fence => fence.Section == "Source").Text
        ?? throw new AssertionException($"{component}.md has no section Source with a fence in it.");

    /// <summary>Compares what the source has become with the fence in a section.</summary>
    public void Match(string section, string language, string actual)
    {
        var text = actual.ReplaceLineEndings("\n").Trim('\n') + "\n";
        var fence = Fences().FirstOrDefault(fence => fence.Section == section);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && text != fence.Text)
        {
            Write(section, language, text, fence);
            return;
        }

        if (text != fence.Text)
        {
            Assert.Fail($"{component}.md, {section} (- specification, + now); UPDATE_GOLDEN=1 accepts it.\n{Golden.Difference((fence.Text ?? "").Split('\n'), text.Split('\n'))}");
        }
    }

    private void Write(string section, string language, string text, (string Section, string? Text, int Start, int End) fence)
    {
        var all = File.ReadAllText(_path).ReplaceLineEndings("\n");
        var written = $"```{language}\n{text}```\n";
        File.WriteAllText(_path, fence.Text == null
            ? $"{all.TrimEnd('\n')}\n\n## {section}\n\n{written}"
            : all[..fence.Start] + written + all[fence.End..]);
    }

    // The first fence of each section.
    private List<(string Section, string? Text, int Start, int End)> Fences()
    {
        var all = File.ReadAllText(_path).ReplaceLineEndings("\n");
        var fences = new List<(string, string?, int, int)>();
        string section = "", mark = "";
        var (start, position) = (0, 0);
        var text = new StringBuilder();
        foreach (var line in all.Split('\n'))
        {
            if (mark.Length > 0 && line == mark)
            {
                fences.Add((section, text.ToString(), start, position + line.Length + 1));
                mark = "";
            }
            else if (mark.Length > 0)
            {
                text.Append(line).Append('\n');
            }
            else if (Heading().Match(line) is { Success: true } heading)
            {
                section = heading.Groups[1].Value;
            }
            else if (Fence().Match(line) is { Success: true } fence)
            {
                (mark, start) = (fence.Value, position);
                text.Clear();
            }

            position += line.Length + 1;
        }

        return fences;
    }

    [GeneratedRegex("^## (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^`{3,}")]
    private static partial Regex Fence();
}
