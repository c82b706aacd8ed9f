// Compiled by MSBuild when it is first needed (Templates.targets); no part of the library.
using System.IO;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NUglify;
using NUglify.Css;

/// <summary>Writes styles without comments and indentation. Their rules stay the same.</summary>
public sealed class StripStyles : Task
{
    [Required]
    public ITaskItem[] Sources { get; set; }

    [Required]
    public ITaskItem[] Results { get; set; }

    public override bool Execute()
    {
        for (var i = 0; i < Sources.Length; i++)
        {
            var source = Sources[i].GetMetadata("FullPath");
            var stripped = Strip(source, File.ReadAllText(source));
            if (stripped == null)
            {
                continue;
            }

            var result = Results[i].GetMetadata("FullPath");
            Directory.CreateDirectory(Path.GetDirectoryName(result));
            File.WriteAllText(result, stripped + "\n");
        }

        return !Log.HasLoggedErrors;
    }

    private string Strip(string path, string text)
    {
        var result = Uglify.Css(NoneInFull(text), path, Styles());
        var failed = false;
        foreach (var error in result.Errors)
        {
            if (error.IsError)
            {
                failed = true;
                Log.LogError("template", error.ErrorCode, null, path, error.StartLine, error.StartColumn, 0, 0, "{0}", error.Message);
            }
        }

        return failed ? null : result.Code;
    }

    // NUglify writes "outline: none" as "outline: 0", which a later outline-style brings back with another width; "medium none" says the same and stays.
    private static string NoneInFull(string css) =>
        Regex.Replace(css, @"(?<=[;{\s](?:outline|border|border-(?:top|right|bottom|left))\s*:\s*)none(?=\s*[;}!])", "medium none");

    private static CssSettings Styles() => new CssSettings
    {
        CommentMode = CssComment.None,
        ColorNames = CssColor.NoSwap,
        AbbreviateHexColor = false,
        MinifyExpressions = false,
        DecodeEscapes = false,
        FixIE8Fonts = false,
        RemoveEmptyBlocks = false,
        OutputMode = OutputMode.SingleLine,
    };
}
