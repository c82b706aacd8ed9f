using System.Buffers;
using System.Globalization;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Writes what the player has to know of a course as JSON, to stand in a <c>script</c> element.</summary>
internal static class CourseData
{
    /// <summary>Writes the data.</summary>
    /// <param name="context">The course with its components and words.</param>
    /// <param name="points">How it writes points.</param>
    /// <param name="lessons">Its lessons, in order.</param>
    public static Markup Write(RenderingContext context, PointScale points, IEnumerable<RenderedLesson> lessons)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ScriptSafeJson.Options))
        {
            Write(json, context, points, lessons);
        }

        return new Markup(ScriptSafeJson.Escape(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, RenderingContext context, PointScale points, IEnumerable<RenderedLesson> lessons)
    {
        var course = context.Course;
        json.WriteStartObject();
        json.WriteString("module", course.Id);
        if (course.Sco is { } sco)
        {
            json.WriteString("sco", sco);
        }

        json.WriteString("key", ProgressKey.Of(course.Sco is null ? course.Id : $"{course.Id}/{course.Sco}"));
        json.WriteNumber("major", MajorOf(course.Version));
        json.WriteNumber("bound", StateBudget.Of(course, context.Components).Longest);
        json.WriteString("version", course.Version);
        json.WriteString("evidence", EvidenceOf(course));
        json.WriteString("title", course.Title);
        json.WriteString("language", course.Language);
        json.WriteString("completion", RuleNames.Of(course.Completion));
        json.WriteString("navigation", RuleNames.Of(course.Navigation));
        json.WriteString("exit", RuleNames.Of(course.Exit));
        if (course.MinimumTime is { } time)
        {
            json.WriteNumber("minimumTime", (int)time.TotalSeconds);
        }

        WriteArray(json, "lessons", course.Lessons, WriteLesson);
        WriteAssessment(json, course.AssessmentLesson);
        if (course.PretestLesson is { Assessment: { } pretest } lesson)
        {
            WritePretest(json, lesson, pretest);
        }

        WriteArray(json, "objectives", course.Objectives, WriteObjective);
        json.WriteStartArray("questions");
        foreach (var question in lessons.SelectMany(lesson => lesson.Questions))
        {
            json.WriteRawValue(question, skipInputValidation: true);
        }

        json.WriteEndArray();
        json.WriteNumber("pointScale", points.Factor);
        json.WriteStartObject("words");
        foreach (var (key, value) in context.Words.Player)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Which text this is, in the characters of a state: the first digits of the source hash, and the version without build metadata, with _ for the dot.</summary>
    private static string EvidenceOf(Course course)
    {
        var version = course.Version.Split('+')[0].Replace('.', '_');
        return course.SourceHash[..Math.Min(StateBudget.HashDigits, course.SourceHash.Length)] + version[..Math.Min(StateBudget.LongestVersion, version.Length)];
    }

    /// <summary>The major number of a semantic version, as far as a state has room for it: five digits in base 64.</summary>
    private static long MajorOf(string version) => long.TryParse(version.Split('.')[0], CultureInfo.InvariantCulture, out var major) ? Math.Min(major, (1L << 30) - 1) : 0;

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLesson(Utf8JsonWriter json, Lesson lesson)
    {
        json.WriteString("id", lesson.Id);
        json.WriteString("key", ProgressKey.Of(lesson.Id));
        if (lesson.AfterPassing is { } rule)
        {
            json.WriteString("after", RuleNames.Of(rule));
        }
    }

    private static void WriteObjective(Utf8JsonWriter json, Objective objective)
    {
        json.WriteString("id", objective.Id);
        json.WriteString("key", ProgressKey.Of(objective.Id));
        json.WriteString("text", objective.Text);
    }

    private static void WriteAssessment(Utf8JsonWriter json, Lesson? lesson)
    {
        if (lesson?.Assessment is not { } assessment)
        {
            json.WriteNull("assessment");
            return;
        }

        json.WriteStartObject("assessment");
        json.WriteString("lesson", lesson.Id);
        json.WriteNumber("passMark", (int)(assessment.PassMark * 100));
        json.WriteNumber("attempts", assessment.Attempts ?? 0);
        json.WriteBoolean("shuffle", assessment.Shuffle);
        json.WriteString("feedback", RuleNames.Of(assessment.Feedback));
        if (assessment.TimeLimit is { } limit)
        {
            json.WriteNumber("timeLimit", (int)limit.TotalSeconds);
        }

        if (assessment.TimeIsEssential is not null)
        {
            json.WriteBoolean("timeEssential", true);
        }

        if (!assessment.Draw.IsEmpty)
        {
            WriteArray(json, "draw", assessment.Draw, WritePool);
        }

        json.WriteEndObject();
    }

    private static void WritePretest(Utf8JsonWriter json, Lesson lesson, Assessment pretest)
    {
        json.WriteStartObject("pretest");
        json.WriteString("lesson", lesson.Id);
        json.WriteBoolean("shuffle", pretest.Shuffle);
        json.WriteEndObject();
    }

    private static void WritePool(Utf8JsonWriter json, DrawPool pool)
    {
        json.WriteString("objective", pool.Objective);
        json.WriteNumber("count", pool.Count);
    }
}
