using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Packaging;

/// <summary>The course as pages for any web server. Progress is kept in the learner's browser; nothing is reported.</summary>
public sealed class Web : Target
{
    /// <inheritdoc/>
    public override string Name => "web";

    /// <summary>A browser keeps at least five million characters for a site (HTML, Web storage); a course takes a fifth of that at most.</summary>
    public override int StateLimit => 1_000_000;

    /// <inheritdoc/>
    public override void Check(Course course, DiagnosticBag found)
    {
        if (course.Structure == StructureRule.ScoPerLesson && course.Navigation == NavigationRule.Sequential && course.Lessons.Length > 1)
        {
            found.Report(PackagingCodes.OrderNotKeptOnTheWeb, course.Location);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<PackageFile> Files(Course course, CourseRenderer renderer, TemplateSet templates, DiagnosticBag found)
    {
        var content = Content(renderer.Render(course, Adapter, found));
        return course.Structure == StructureRule.SingleSco
            ? content
            : [PackageFile.FromText(RenderedPage.Index, renderer.RenderContents(course, found)), .. content];
    }
}
