using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using ScormBuilder.Validation;

namespace ScormBuilder.Packaging;

/// <summary>A package for an LMS that speaks SCORM: with a manifest, and the schemas that it names beside it.</summary>
public abstract class ScormTarget : Target
{
    // The manifest's template names it.
    private const string MetadataFile = "metadata.xml";

    /// <summary>The template of the metadata where they stand in a file of their own; null when they stand in the manifest.</summary>
    private protected virtual string? MetadataTemplate => null;

    /// <summary>Whether a schema of the standard describes anything that the manifest has.</summary>
    private protected virtual bool NeedsSchema(string name) => true;

    /// <inheritdoc/>
    public sealed override IEnumerable<PackageFile> Files(Course course, CourseRenderer renderer, TemplateSet templates, DiagnosticBag found)
    {
        var rendered = renderer.Render(course, Adapter, found);
        var content = Content(rendered);
        var schemas = SchemaFiles.Of(Name).Where(schema => NeedsSchema(schema.Path)).ToImmutableArray();
        ImmutableArray<string> about = MetadataTemplate is null ? [] : [MetadataFile];
        var resources = Resources(course, rendered, [.. content.Select(file => file.Path)], [.. schemas.Select(file => file.Path), .. about]);
        var manifest = templates.Render($"manifests/{Name}.xml", ManifestModel.Of(course, resources), found);
        var metadata = MetadataTemplate is null ? null : templates.Render(MetadataTemplate, ManifestModel.Of(course, resources), found);
        return found.HasErrors || manifest is null ? [] :
        [
            PackageFile.FromText("imsmanifest.xml", manifest.Value),
            .. content,
            .. schemas,
            .. about.Select(path => PackageFile.FromText(path, metadata!.Value)),
        ];
    }

    /// <inheritdoc/>
    public sealed override PackageValidation Validate(Stream package, string name) => PackageValidator.ValidateOwn(package, name);

    // Every file stands under one resource: what several SCOs share is an asset that each depends on.
    private static ImmutableArray<ManifestResource> Resources(
        Course course, RenderedCourse rendered, ImmutableArray<string> content, ImmutableArray<string> schemas)
    {
        var schemaResource = new ManifestResource($"S-{course.Id}", null, null, schemas, []);
        if (rendered.Pages is [{ Sco.Sco: null } whole])
        {
            return [new($"R-{course.Id}", whole.Sco, whole.Path, content, [schemaResource.Identifier]), schemaResource];
        }

        var shared = new ManifestResource($"A-{course.Id}", null, null, content[rendered.Pages.Length..], []);
        return
        [
            .. rendered.Pages.Select(page =>
                new ManifestResource($"R-{course.Id}-{page.Sco.Sco}", page.Sco, page.Path, [page.Path], [shared.Identifier, schemaResource.Identifier])),
            shared,
            schemaResource,
        ];
    }
}
