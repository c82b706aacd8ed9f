using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Link texts say where they lead, and the same text leads to the same place (WCAG 2.2, 2.4.4 and 2.4.9).</summary>
internal sealed partial class LinkText : ICheck
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "click here", "here", "click", "more", "read more", "learn more", "link", "this link", "this", "this page", "page", "website", "download",
        "hier", "hier klicken", "klick hier", "mehr", "weiterlesen", "mehr erfahren", "link", "webseite",
    };

    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons)
        {
            CheckAmbiguity(Occurrences.In(lesson).Links, context);
        }

        foreach (var link in course.AllOccurrences().SelectMany(part => part.Links))
        {
            var text = Text(link);
            if (text.Length == 0)
            {
                context.Diagnostics.Report(AccessibilityCodes.EmptyLink, link.Location, Target(link));
            }
            else if (Address().IsMatch(text))
            {
                context.Diagnostics.Report(AccessibilityCodes.UnhelpfulLinkText, link.Location, text, "is an address");
            }
            else if (Empty.Contains(text.TrimEnd('.', '!', '…', '>', '»', ' ')))
            {
                context.Diagnostics.Report(AccessibilityCodes.UnhelpfulLinkText, link.Location, text, "says nothing about its target");
            }
        }
    }

    private static void CheckAmbiguity(IEnumerable<Link> links, CheckContext context)
    {
        var first = new Dictionary<string, Link>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links.Where(link => Text(link).Length > 0))
        {
            if (!first.TryAdd(Text(link), link) && Target(first[Text(link)]) != Target(link))
            {
                context.Diagnostics.Report(AccessibilityCodes.AmbiguousLinkText, link.Location, Text(link), first[Text(link)].Location.ToString());
            }
        }
    }

    private static string Text(Link link) => link.Content.PlainText().Trim();

    private static string Target(Link link) => link.Target switch
    {
        LinkTarget.ToLesson lesson => $"{lesson.LessonId}#{lesson.Heading}",
        LinkTarget.ToFile file => file.Asset.Path,
        LinkTarget.Outside outside => outside.Address,
        _ => "",
    };

    // An address of mail or telephone is what people look for; an address of a page is not.
    [GeneratedRegex("^(https?://|www\\.)\\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
