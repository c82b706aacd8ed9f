using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

/// <summary>What every component promises, whatever it is: its specification holds, axe finds nothing, and it fits everywhere.</summary>
public abstract class ComponentTests
{
    /// <summary>Its name in a lesson.</summary>
    protected abstract string Component { get; }

    /// <summary>Files that its source needs, by their path in the module.</summary>
    protected virtual Dictionary<string, string> Files => new()
    {
        ["media/picture.svg"] = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="10" height="20" fill="#888"/><rect x="20" y="10" width="10" height="10" fill="#888"/></svg>
            """,
    };

    private protected Specification Specification => new(Component);

    /// <summary>The module whose only lesson is the specification's source.</summary>
    protected Task<CompiledCourse> CompileAsync(string target = Targets.Scorm12) => CompileAsync("", Specification.Source, target);

    /// <summary>The same with more in the lesson's head, and other source.</summary>
    protected Task<CompiledCourse> CompileAsync(string head, string source, string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync(
        $"{Component} {head} {source}",
        new Dictionary<string, string>(Files)
        {
            ["module.yaml"] = $"id: specification\ntitle: Specification\nlanguage: en\nversion: 1.0.0\n",
            ["01-lesson.md"] = $"---\ntitle: Lesson\n{head}---\n\n{source}\n",
        },
        target);

    /// <summary>What stands in the lesson, without its title.</summary>
    private protected static string HtmlOf(CompiledCourse course)
    {
        var page = File.ReadAllText(Path.Combine(course.Folder, "index.html")).ReplaceLineEndings("\n");
        var start = page.IndexOf("</h1>\n", StringComparison.Ordinal) + "</h1>\n".Length;
        return page[start..page.IndexOf("\n</section>", start, StringComparison.Ordinal)];
    }
}
