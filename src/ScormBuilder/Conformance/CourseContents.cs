using ScormBuilder.Checks;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Conformance;

/// <summary>Looks through a course for what criteria are about.</summary>
internal static class CourseContents
{
    private const string Hotspot = "hotspot";

    /// <summary>What it holds.</summary>
    public static ContentKinds Of(Course course)
    {
        var parts = course.AllOccurrences().ToList();
        var pictures = parts.SelectMany(part => part.Pictures).ToList();
        var media = parts.SelectMany(part => part.Recordings).ToList();
        var links = parts.SelectMany(part => part.Links).ToList();
        var questions = course.Questions.ToList();
        var assessment = course.AssessmentLesson?.Assessment;
        ContentKinds Only(ContentKinds kind, bool isThere) => isThere ? kind : ContentKinds.None;

        return Only(ContentKinds.Pictures, course.Theme.Logo is not null || pictures.Exists(picture => !picture.IsDecorative) || questions.Exists(question => question.Component == Hotspot))
            | Only(ContentKinds.MovingPictures, pictures.Select(picture => picture.Asset).Append(course.Theme.Logo).OfType<Asset>().Any(MayMove))
            | Only(ContentKinds.Audio, media.Exists(recording => !recording.IsVideo))
            | Only(ContentKinds.Video, media.Exists(recording => recording.IsVideo))
            | Only(ContentKinds.Links, links.Count > 0)
            | Only(ContentKinds.Downloads, links.Exists(link => link.Target is LinkTarget.ToFile))
            | Only(ContentKinds.Html, parts.Exists(part => part.HasHtml))
            | Only(ContentKinds.Questions, questions.Count > 0)
            | Only(ContentKinds.Assessment, assessment is not null || course.PretestLesson is not null)
            | Only(ContentKinds.Dragging, questions.Exists(question => question is OrderingQuestion or PairingQuestion))
            | Only(ContentKinds.TimeLimit, assessment?.TimeLimit is not null)
            | Only(ContentKinds.Contact, course.Accessibility.Contact.Length > 0)
            | Only(ContentKinds.KnownLimits, course.Accessibility.Limits.Length > 0)
            | Only(ContentKinds.WordingRead, !CheckedCriteria.NotRead(course.Language).Contains(WordingCodes.ByColour.Code))
            | Only(ContentKinds.EssentialTime, assessment is { TimeLimit: not null, TimeIsEssential: not null });
    }

    // An animated PNG looks like any other by its name; such a file is rare, and what moves in it is for the audit and for people to see.
    private static bool MayMove(Asset asset) => Path.GetExtension(asset.PackagePath).ToLowerInvariant() switch
    {
        ".gif" or ".webp" or ".avif" or ".apng" => true,
        ".svg" => File.ReadAllText(asset.FullPath) is var text && (text.Contains("<animate", StringComparison.Ordinal)
            || text.Contains("<set", StringComparison.Ordinal) || text.Contains("@keyframes", StringComparison.Ordinal)),
        _ => false,
    };
}
