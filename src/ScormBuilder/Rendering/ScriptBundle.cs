using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>Joins the scripts that a course needs into one.</summary>
public static class ScriptBundle
{
    private const string Folder = "player/";
    private const string Main = Folder + "main.js";

    /// <summary>
    /// The paths of the scripts in the order in which they are joined: the adapter of the LMS with what it shares with others of its
    /// family, the player by name, the components, and <c>main.js</c>, the only one that runs when it is loaded.
    /// </summary>
    /// <param name="templates">The theme.</param>
    /// <param name="adapter">The adapter's name, such as <c>scorm-1.2</c>.</param>
    /// <param name="parts">What the course needs.</param>
    public static ImmutableArray<string> Files(TemplateSet templates, string adapter, PlayerParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var player = templates.List("player").Where(path => path.EndsWith(".js", StringComparison.Ordinal)).ToList();
        return
        [
            .. player.Where(path => IsAdapter(path) && Speaks(path, adapter)),
            .. player.Where(path => !IsAdapter(path) && path != Main && parts.Takes(path[Folder.Length..])),
            .. parts.FilesIn(templates, ".js"),
            .. player.Where(path => path == Main),
        ];
    }

    /// <summary>The script: strict, and without a name in the global scope.</summary>
    /// <inheritdoc cref="Files"/>
    public static string Join(TemplateSet templates, string adapter, PlayerParts parts) =>
        Lines.Join([
            "(()=>{\"use strict\";",
            .. templates.ReadTogether(Files(templates, adapter, parts)).Where(text => text.Trim().Length > 0),
            "})();",
        ]);

    private static bool IsAdapter(string path) => path.StartsWith("player/lms-", StringComparison.Ordinal);

    // lms-scorm.js is part of every adapter scorm-…
    private static bool Speaks(string path, string adapter) =>
        $"{adapter}-".StartsWith($"{path["player/lms-".Length..^".js".Length]}-", StringComparison.Ordinal);
}
