using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Shipping;

/// <summary>The Dockerfile, as far as that can be told without a daemon: what it copies is there, and comes into the build.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    private static readonly string[] Lines = [.. File.ReadLines(Path.Combine(Root, ".docker/Dockerfile")).Where(line => line.Length > 0 && line[0] != '#')];

    [Test]
    public void Stages_are_named_before_they_are_copied_from()
    {
        var named = new List<string>();
        foreach (var line in Lines)
        {
            if (Stage().Match(line) is { Success: true } stage)
            {
                named.Add(stage.Groups[1].Value);
            }
            else if (From().Match(line) is { Success: true } from)
            {
                Assert.That(named[..^1], Does.Contain(from.Groups[1].Value), line);
            }
        }

        Assert.That(named, Is.EqualTo(["node", "build", "final"]));
    }

    [Test]
    public void What_is_copied_is_there_and_nothing_else_comes_into_the_build()
    {
        var copied = Lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from=", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ')[1..^1]).ToList();
        var let = File.ReadLines(Path.Combine(Root, ".dockerignore")).Where(line => line.StartsWith('!')).Select(line => line[1..]);

        Assert.That(copied, Is.EquivalentTo(let));
        Assert.That(copied.Where(path => !Path.Exists(Path.Combine(Root, path))), Is.Empty);
    }

    [Test]
    public void Everything_that_the_native_file_is_compiled_from_is_copied()
    {
        // A file of settings beside the sources that is forgotten would change what comes out, or end the build.
        var settings = Directory.GetFiles(Root, "Directory.*").Concat([Path.Combine(Root, "global.json"), Path.Combine(Root, ".npmrc"), Path.Combine(Root, ".editorconfig")]);

        Assert.That(settings.Select(Path.GetFileName).Where(name => !Lines.Any(line => line.StartsWith("COPY ", StringComparison.Ordinal) && line.Split(' ').Contains(name))), Is.Empty);
    }

    [Test]
    public void The_image_runs_the_program_as_nobody_in_particular_where_the_courses_are()
    {
        var last = Lines[Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))..];

        Assert.That(last, Does.Contain("WORKDIR /work").And.Contain("ENTRYPOINT [\"scormbuilder\"]"));
        Assert.That(last.Single(line => line.StartsWith("USER ", StringComparison.Ordinal)), Does.Match("^USER [1-9]"));
        Assert.That(last.Where(line => line.StartsWith("RUN ", StringComparison.Ordinal)), Is.Empty, "A chiseled image has no shell.");
    }

    [GeneratedRegex(@"^FROM \S+:\S+ AS (\w+)$")]
    private static partial Regex Stage();

    [GeneratedRegex(@"^COPY --from=(\w+) ")]
    private static partial Regex From();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
