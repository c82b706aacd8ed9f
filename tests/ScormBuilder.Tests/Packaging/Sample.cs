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
        Description = "What to do until help comes.",
        Keywords = ["first aid", "emergency"],
        Authors = ["Dr. Ada Müller, MD", "Training Team"],
        License = "CC-BY-4.0",
        Duration = TimeSpan.FromMinutes(45),
        Objectives = [Objective("safety", "Make a place safe"), Objective("breathing", "Check breathing")],
        Lessons = [],
    };

    public static Objective Objective(string id, string text) => new(default, id, text);

    /// <summary>The files of a course's package; fails when something is reported.</summary>
    public static IReadOnlyList<PackageFile> Files(Course course, params Asset[] assets)
    {
        var found = new DiagnosticBag();
        var rendered = new RenderedCourse("<!DOCTYPE html><title>First aid</title>", "void 0", "body{}", [.. assets]);
        var files = new Scorm12().Files(course, rendered, new TemplateSet(), found).ToList();
        Assert.That(found.ToSorted(), Is.Empty);
        return files;
    }

    /// <summary>The text of a file of a course's package.</summary>
    public static string Manifest(Course course, params Asset[] assets)
    {
        using var reader = new StreamReader(Files(course, assets).Single(file => file.Path == "imsmanifest.xml").Open());
        return reader.ReadToEnd();
    }
}
