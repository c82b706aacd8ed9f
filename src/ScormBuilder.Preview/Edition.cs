using System.Collections.Frozen;
using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;

namespace ScormBuilder.Preview;

/// <summary>A course as it was built without errors: the files of its package, and what an LMS knows of them.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, PackageFile> files;

    public Edition(string id, DateTimeOffset at, Course course, Target target, ImmutableArray<PackageFile> files, IReadOnlyList<Component> components)
    {
        Id = id;
        At = at;
        Course = course;
        StateLimit = target.StateLimit;
        LongestState = StateBudget.OfLongest(course, components).Longest;
        this.files = files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

        // On a web server several SCOs have a page that lists them.
        var isOnePage = course.Structure == StructureRule.SingleSco || files.Any(file => file.Path == RenderedPage.Index);
        Launches = isOnePage
            ? [new("", course.Title, RenderedPage.Index)]
            : [.. course.Scos.Select(sco => new Launch(sco.Sco ?? "", sco.Sco is null ? course.Title : sco.Lessons[0].Title, RenderedPage.PathOf(sco)))];
    }

    /// <summary>Its identity: the same for the same files.</summary>
    public string Id { get; }

    /// <summary>When its build began.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The course.</summary>
    public Course Course { get; }

    /// <summary>How many characters of state an LMS keeps for each SCO.</summary>
    public int StateLimit { get; }

    /// <summary>How many the course can come to.</summary>
    public int LongestState { get; }

    /// <summary>What an LMS can launch.</summary>
    public ImmutableArray<Launch> Launches { get; }

    /// <summary>A file of the package by its path there, or null.</summary>
    public PackageFile? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>A page that an LMS launches.</summary>
    /// <param name="Sco">The identity of the lesson; empty when the course is one SCO.</param>
    /// <param name="Title">The title.</param>
    /// <param name="Path">The path in the package.</param>
    internal sealed record Launch(string Sco, string Title, string Path);
}
