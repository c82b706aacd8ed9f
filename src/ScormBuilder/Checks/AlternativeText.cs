using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Pictures have a text alternative or are decorative (WCAG 2.2, 1.1.1).</summary>
internal sealed partial class AlternativeText : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        foreach (var picture in course.AllOccurrences().SelectMany(part => part.Pictures))
        {
            if (picture.IsDecorative)
            {
                if (picture.Alternative.Length > 0)
                {
                    context.Diagnostics.Report(AccessibilityCodes.DecorativeWithAlternative, picture.Location);
                }
            }
            else if (picture.Alternative.Length == 0)
            {
                context.Diagnostics.Report(AccessibilityCodes.MissingAlternative, picture.Location);
            }
            else if (FileName().IsMatch(picture.Alternative) || picture.Alternative == Path.GetFileNameWithoutExtension(picture.Asset?.Path ?? ""))
            {
                context.Diagnostics.Report(AccessibilityCodes.PoorAlternative, picture.Location, picture.Alternative, "is a file name");
            }
            else if (Opening().Match(picture.Alternative) is { Success: true } match)
            {
                context.Diagnostics.Report(AccessibilityCodes.PoorAlternative, picture.Location, picture.Alternative, $"begins with '{match.Value.Trim()}'");
            }
        }
    }

    [GeneratedRegex("^\\S+\\.(svg|png|jpe?g|gif|webp|avif|bmp|tiff?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex("^(an? |the )?(image|picture|photo|photograph|graphic|bild|foto|grafik) (of|von|des|der)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
