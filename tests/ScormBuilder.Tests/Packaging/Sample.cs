using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Packaging;

/// <summary>A course as the reader hands it on, and its package.</summary>
internal static class Sample
{
    public static Course Course { get; } = new()
    {
        Location = new SourceLocation("modules/first-aid/module.yaml", 1, 1),
        Id = "first-aid",
        Title = "First aid",
        Language = "en-GB",
        Version = "1.2.0",
        SourceHash = "60a1e2ed3a0d8e2e8f0ea2a4f2a1c9b7d5e3f1a0b8c6d4e2f0a1b3c5d7e9f1a3",
        Description = "What to do until help comes.",
        Keywords = ["first aid", "emergency"],
        Authors = ["Dr. Ada Müller, MD", "Training Team"],
        License = "CC-BY-4.0",
        Duration = TimeSpan.FromMinutes(45),
        Objectives = [Objective("safety", "Make a place safe"), Objective("breathing", "Check breathing")],
        Lessons = [Lesson("safety-first", "Safety first")],
    };

    /// <summary>A lesson of a few words.</summary>
    public static Lesson Lesson(string id, string title, Assessment? assessment = null, params Inline[] content) =>
        new(default, id, title, [], assessment, [new Paragraph(default, [new Text(default, "Look around."), .. content], Attributes.None)]);

    public static Objective Objective(string id, string text) => new(default, id, text);

    /// <summary>The files of a course's package; fails when something is reported.</summary>
    public static IReadOnlyList<PackageFile> Files(Course course, params Asset[] assets) => Files(new Scorm12(), course, assets);

    /// <inheritdoc cref="Files(Course, Asset[])"/>
    public static IReadOnlyList<PackageFile> Files(Target target, Course course, params Asset[] assets)
    {
        var found = new DiagnosticBag();
        var templates = new TemplateSet();
        var illustrated = course.Lessons[0] with
        {
            Blocks = [.. course.Lessons[0].Blocks, .. assets.Select(asset =>
                new Paragraph(default, [new Picture(default, asset, "A picture", null, Attributes.None)], Attributes.None))],
        };
        var files = target.Files(
            course with { Lessons = course.Lessons.SetItem(0, illustrated) }, new CourseRenderer(templates, BuiltIn.Components), templates, found).ToList();
        Assert.That(found.ToSorted(), Is.Empty);
        return files;
    }

    /// <summary>The text of a file of a course's package.</summary>
    public static string Manifest(Course course, params Asset[] assets) => Manifest(new Scorm12(), course, assets);

    /// <inheritdoc cref="Manifest(Course, Asset[])"/>
    public static string Manifest(Target target, Course course, params Asset[] assets)
    {
        using var reader = new StreamReader(Files(target, course, assets).Single(file => file.Path == "imsmanifest.xml").Open());
        return reader.ReadToEnd();
    }
}
