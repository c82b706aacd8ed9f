using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>Keys that modules and lessons both have.</summary>
internal static class SharedKeys
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
}
