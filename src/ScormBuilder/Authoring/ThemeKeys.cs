using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>theme</c> in <c>module.yaml</c>.</summary>
internal static partial class ThemeKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("How the course looks: its colour and its logo.");

    public static TextKey Accent { get; } = Shape.Add(new TextKey("accent")
    {
        Description = "The colour of buttons and links, as # and six hexadecimal digits in quotation marks. What cannot be read in one of the colour schemes is an error.",
        Example = "\"#0b5fa5\"",
        Pattern = Colour(),
        Expected = "a colour such as \"#0b5fa5\", in quotation marks",
    });

    public static TextKey Logo { get; } = Shape.Add(new TextKey("logo")
    {
        Description = "A picture for the head of the pages, as its path in the module.",
        Example = "media/logo.svg",
    });

    public static TextKey LogoAlt { get; } = Shape.Add(new TextKey("logo-alt")
    {
        Description = "The alternative text of the logo: what it says, such as the name of the organisation.",
        Example = "Clinic name",
    });

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
