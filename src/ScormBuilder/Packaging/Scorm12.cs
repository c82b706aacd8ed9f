using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Packaging;

/// <summary>A package for SCORM 1.2, with the whole course as one SCO.</summary>
public sealed class Scorm12 : Target
{
    // The page is the launch address; it names the other two (templates/default/page.html).
    private const string Page = "index.html";
    private const string Script = "course.js";
    private const string Style = "course.css";

    /// <inheritdoc/>
    public override string Name => "scorm-1.2";

    /// <summary>Characters of <c>cmi.suspend_data</c> (SCORM 1.2 RTE 3.4.4, CMIString4096).</summary>
    public override int StateLimit => 4096;

    /// <inheritdoc/>
    public override IEnumerable<PackageFile> Files(Course course, RenderedCourse rendered, TemplateSet templates, DiagnosticBag found)
    {
        ImmutableArray<PackageFile> content =
        [
            PackageFile.FromText(Page, rendered.Html),
            PackageFile.FromText(Script, rendered.Script),
            PackageFile.FromText(Style, rendered.Style),
            .. rendered.Assets.DistinctBy(asset => (asset.PackagePath, asset.FullPath)).Select(PackageFile.FromAsset),
        ];
        var schemas = SchemaFiles.Of(Name);
        ImmutableArray<ManifestResource> resources =
        [
            new($"R-{course.Id}", Page, [.. content.Select(file => file.Path)], [$"S-{course.Id}"]),
            new($"S-{course.Id}", null, [.. schemas.Select(file => file.Path)], []),
        ];
        var manifest = templates.Render($"manifests/{Name}.xml", ManifestModel.Of(course, resources), found);
        return manifest is null ? [] : [PackageFile.FromText("imsmanifest.xml", manifest.Value), .. content, .. schemas];
    }
}
