using System.Reflection;

namespace ScormBuilder.Audit.Browser;

/// <summary>Files that this program carries.</summary>
internal static class Script
{
    /// <summary>What runs in the page to look at it, apart from axe.</summary>
    public static string Looking { get; } = string.Join('\n', new[] { "page.js", "layout.js", "targets.js", "focus.js", "axe-run.js" }.Select(Read));

    /// <summary>What takes a course of ours through its states.</summary>
    public static string Walking { get; } = string.Join('\n', new[] { "course.js", "answers.js" }.Select(Read));

    /// <summary>The text of a file.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no {name}.", nameof(name)));
        return reader.ReadToEnd();
    }
}
