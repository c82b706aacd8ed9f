using ScormBuilder.Cli.Reports;
using ScormBuilder.Comparison;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>Reads what is to be compared: packages as they are, modules as the package that would be made of them.</summary>
/// <param name="options">How modules are compiled.</param>
/// <param name="target">What for; null: as the package that they are compared with.</param>
/// <param name="terminal">Where to say what is wrong.</param>
internal sealed class ComparedSides(CompilerOptions options, string? target, Terminal terminal)
{
    /// <summary>Reads both; null, after saying why, when one of them cannot be compared.</summary>
    /// <exception cref="IOException">Something cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read.</exception>
    public (CourseOutline Older, CourseOutline Newer)? Read(string older, string newer, CancellationToken cancellation)
    {
        // Packages first: they say what modules are compiled for.
        CourseOutline?[] sides = [null, null];
        string[] paths = [older, newer];
        var isWhole = true;
        foreach (var at in Enumerable.Range(0, 2).OrderBy(at => Directory.Exists(paths[at])))
        {
            sides[at] = Read(paths[at], sides[1 - at], cancellation);
            isWhole &= sides[at] is not null;
        }

        return isWhole ? (sides[0]!, sides[1]!) : null;
    }

    /// <summary>Reads one; null, after saying why, when it cannot be compared.</summary>
    /// <inheritdoc cref="Read(string, string, CancellationToken)"/>
    public CourseOutline? Read(string path, CourseOutline? other, CancellationToken cancellation) =>
        Directory.Exists(path) ? Compile(path, Target(other), cancellation) : Open(path);

    private Target Target(CourseOutline? other)
    {
        var name = target ?? other?.Target;
        return BuiltInTargets.All.FirstOrDefault(one => one.Name == name) ?? BuiltInTargets.All[0];
    }

    private CourseOutline? Open(string path)
    {
        var name = Words.Printable(path);
        if (!File.Exists(path))
        {
            terminal.Error.WriteLine($"scormbuilder: There is no package or module '{name}'.");
            return null;
        }

        if (CourseOutline.Read(path) is { } outline)
        {
            return outline;
        }

        terminal.Error.WriteLine($"scormbuilder: '{name}' is no package that ScormBuilder built, so it cannot be compared. 'scormbuilder validate' tells what it is.");
        return null;
    }

    private CourseOutline? Compile(string folder, Target target, CancellationToken cancellation)
    {
        var (result, files) = new CourseCompiler(options).Preview(Path.TrimEndingDirectorySeparator(folder), target, cancellation);
        if (!result.HasErrors)
        {
            return CourseOutline.Of(files);
        }

        // Warnings are for those who build it.
        new ErrorLines(terminal).Write([.. result.Diagnostics.Where(diagnostic => diagnostic.IsError)]);
        terminal.Error.WriteLine($"scormbuilder: '{Words.Printable(folder)}' has errors, so it cannot be compared.");
        return null;
    }
}
