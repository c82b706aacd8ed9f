using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>
/// Video has captions and audio description, audio and video have a transcript and a name (WCAG 2.2, 1.1.1 and 1.2.1 to 1.2.5). What is
/// stated and cannot be used has been reported already.
/// </summary>
internal sealed class MediaAlternatives : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        foreach (var media in course.AllOccurrences().SelectMany(part => part.Recordings))
        {
            var kind = media.IsVideo ? "video" : "audio";
            bool Lacks(string key) => !media.Attributes.Keys.ContainsKey(key);
            if (media.Name.Length == 0)
            {
                context.Diagnostics.Report(MediaCodes.MissingName, media.Location, kind);
            }

            if (media.IsVideo && Lacks("captions"))
            {
                context.Diagnostics.Report(MediaCodes.MissingCaptions, media.Location);
            }

            if (media.IsVideo && Lacks("descriptions") && Lacks("described"))
            {
                context.Diagnostics.Report(MediaCodes.MissingDescriptions, media.Location);
            }

            if (Lacks("transcript"))
            {
                context.Diagnostics.Report(MediaCodes.MissingTranscript, media.Location, kind, media.IsVideo ? "1.2.3" : "1.2.1");
            }
        }
    }
}
