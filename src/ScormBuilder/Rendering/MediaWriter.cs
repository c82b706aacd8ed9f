using ScormBuilder.Authoring;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Writes audio and video by their template: the browser's own player, with the transcript beside it.</summary>
internal sealed class MediaWriter(LessonScope scope, ContentRenderer renderer)
{
    /// <summary>Where the template and the style are.</summary>
    public const string Folder = "media";

    /// <summary>The recording; nothing when its file could not be used.</summary>
    public Markup? Render(Media media, string? id)
    {
        if (media.Asset is not { } asset)
        {
            return null;
        }

        var context = scope.Context;
        var model = new ScriptObject
        {
            ["media"] = new ScriptObject
            {
                ["src"] = asset.PackagePath,
                ["is_video"] = media.IsVideo,
                ["name"] = media.Name,
                ["caption"] = media.Caption,
                ["captions"] = media.Captions?.PackagePath,
                ["descriptions"] = media.Descriptions?.PackagePath,
                ["spoken_language"] = media.Attributes.Language ?? context.Course.Language,
                ["transcript"] = scope.WithoutTerms(() => renderer.Blocks(media.Transcript)),
                ["id"] = id,
                ["classes"] = media.Attributes.Classes.IsEmpty ? null : string.Join(' ', media.Attributes.Classes),
                ["lang"] = media.Attributes.Language,
                ["dir"] = media.Attributes.Direction ?? (media.Attributes.Language is { } language && LanguageTag.IsRightToLeft(language) ? "rtl" : "ltr"),
            },
            ["words"] = context.Words.Page,
        };
        return context.Templates.Render($"shared/{Folder}/{Folder}.html", model, context.Diagnostics);
    }
}
