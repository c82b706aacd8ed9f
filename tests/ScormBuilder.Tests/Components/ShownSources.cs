using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Components;

/// <summary>A course that shows notations: in each lesson a source, in a code fence for Markdown, with what becomes of it below.</summary>
internal sealed partial class ShownSources
{
    public ShownSources(string module)
    {
        Lessons = [.. Directory.GetFiles(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../modules", module)), "??-*.md").Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))];
        Sources = [.. Lessons.SelectMany(lesson => Fence().Matches(lesson).Select(fence => (fence.Groups["source"].Value, lesson[(fence.Index + fence.Length)..])))];
    }

    /// <summary>The texts of the lessons, in their order.</summary>
    public IReadOnlyList<string> Lessons { get; }

    /// <summary>What is shown, and the rest of the lesson below it.</summary>
    public IReadOnlyList<(string Source, string Below)> Sources { get; }

    /// <summary>Sources below which something else stands.</summary>
    public IEnumerable<string> WithoutResult => Sources.Where(shown => !shown.Below.StartsWith("\n" + shown.Source, StringComparison.Ordinal)).Select(shown => shown.Source);

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex("^(?<fence>`{3,})markdown\\n(?<source>.*?)^\\k<fence>\\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
