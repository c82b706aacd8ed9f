using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A module read from its Markdown alone, so that what is right does not come from the page under test.</summary>
public sealed partial record ModuleText(string Title, IReadOnlyList<LessonText> Lessons)
{
    public LessonText Assessment => Lessons.Single(lesson => lesson.IsAssessment);

    public LessonText? Pretest => Lessons.SingleOrDefault(lesson => lesson.IsPretest);

    public IEnumerable<LessonText> Teaching => Open.Where(lesson => !lesson.IsAssessment && !lesson.IsPretest);

    /// <summary>The lessons that can be opened from the start, in a course with free navigation.</summary>
    public IReadOnlyList<LessonText> Open => [.. Lessons.Where(lesson => !lesson.IsAfterPassing)];

    /// <summary>The lessons that open after passing.</summary>
    public IEnumerable<LessonText> Closing => Lessons.Where(lesson => lesson.IsAfterPassing);

    public IEnumerable<QuestionText> Questions => Lessons.SelectMany(lesson => lesson.Questions);

    public static ModuleText Read(string folder)
    {
        var lessons = Directory.GetFiles(folder, "*.md")
            .Where(file => LessonFile().IsMatch(Path.GetFileName(file)))
            .OrderBy(file => int.Parse(Path.GetFileName(file).Split('-')[0], System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(file => file, StringComparer.Ordinal)
            .Select(LessonText.Read);
        return new(TitleLine().Match(File.ReadAllText(Path.Combine(folder, "module.yaml"))).Groups[1].Value, [.. lessons]);
    }

    [GeneratedRegex("^[0-9]+-[a-z0-9-]+\\.md$")]
    private static partial Regex LessonFile();

    [GeneratedRegex("^title: *\"?(.*?)\"?\\s*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
