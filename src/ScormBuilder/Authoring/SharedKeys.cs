using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Keys that modules and lessons both have.</summary>
internal static partial class SharedKeys
{
    // SCORM 1.2 CAM and 2004 CAM 3.4: the title of an item, which that of a module or of a lesson may become.
    private const int LongestTitle = 200;

    /// <summary>A title.</summary>
    public static TextKey Title(string description, string example) => new("title")
    {
        Description = description,
        Example = example,
        IsRequired = true,
        MaxLength = LongestTitle,
        Expected = $"at most {LongestTitle} characters, the most that an LMS takes",
    };

    /// <summary>A list of words, at least one, or the word for none: that there is nothing is said in so many words.</summary>
    public static WordOrKey<ImmutableArray<(string Text, SourceLocation Location)>> NoneOrList(string name, string description, string expected, bool isRequired) =>
        new(name, new ListKey("") { Description = "", Example = "[words]", RefusesBlank = true }, ("none", []))
        {
            Description = description,
            Example = "none",
            IsRequired = isRequired,
            Expected = expected,
            IsFilled = list => list.Length > 0,
        };

    /// <summary>Whom to ask: an address of mail, of a page or of a telephone, or words.</summary>
    public static TextKey Contact(string description, bool isRequired) => new("contact")
    {
        Description = description,
        Example = "access@example.org",
        IsRequired = isRequired,
        Pattern = Address(),
        Expected = "a mail address, an address that begins with https:// or tel:, or words",
    };

    /// <summary>Findings that may stand.</summary>
    /// <param name="where">Where they may, in words.</param>
    public static NamesKey<string?> Waive(string where) => new(WaiverReader.Codes, new TextKey("")
    {
        Description = "The reason why the finding may stand. Learners read it too, among the known limits, if the finding is one of accessibility.",
        Example = "",
        IsCheckedForBlank = true,
        Expected = "a reason in words",
    })
    {
        Description = $"Findings of accessibility (SB3…) or of the quality of questions (SB4…) that may stand {where}, each code with its reason.",
        Example = "{SB3004: Quoted as it was published}",
        Expected = "each code with its reason, such as {SB3004: the reason}",
        Names = Catalogue.All.Select(finding => finding.Code).Where(WaiverReader.IsWaivable),
    };

    // Another scheme, or an @ in something that is no address, would stand on the page as text that nobody can use.
    [GeneratedRegex(
        "^\\s*([Hh][Tt][Tt][Pp][Ss]://[^\\s/]+\\.\\S+|[Tt][Ee][Ll]:\\+?[0-9-]+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|(?!\\s|[A-Za-z]+:\\S)[^@]+)\\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
