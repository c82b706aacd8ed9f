using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>Every reference can be looked up: it has an address that begins with <c>https:</c>, or a DOI.</summary>
internal sealed partial class ReferenceAddresses : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        // One without text is an error of its own.
        foreach (var reference in course.CitedReferences().Where(reference => !reference.Content.IsEmpty && !HasAddress(reference)))
        {
            context.Diagnostics.Report(EducationCodes.ReferenceWithoutAddress, reference.Location, reference.Label);
        }
    }

    private static bool HasAddress(Footnote reference) =>
        Occurrences.In(reference).Links.Any(link => link.Target is LinkTarget.Outside { OpensPage: true })
        || reference.Content.DescendantsAndSelf().Any(block => Doi().IsMatch(block.Inlines.PlainText()));

    /// <summary>A DOI as it is cited (ISO 26324: the directory 10, a registrant, a name).</summary>
    [GeneratedRegex("(?<![\\p{L}\\p{N}])(?:doi:\\s*|https://(?:dx\\.)?doi\\.org/)10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();
}
