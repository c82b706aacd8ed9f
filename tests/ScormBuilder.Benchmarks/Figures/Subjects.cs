using System.Globalization;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>What is measured, by its name in the table.</summary>
internal static class Subjects
{
    public const string Program = "scormbuilder";
    public const string Media = "4 lessons with media";
    public const string Fleet = "many modules";

    public static string Lessons(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} lessons, {count * WeightText.QuestionsALesson:N0} questions");
}
