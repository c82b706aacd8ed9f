using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Cli;
using ScormBuilder.Tests.Scaffold;

namespace ScormBuilder.Tests.Components;

/// <summary>The guide is the manual: what authors can write and say is in it, so that a later feature has to be documented there, and what it quotes is what the compiler says.</summary>
public sealed partial class GuideTests
{
    private static readonly ShownSources Guide = new("authoring-guide");

    private static readonly string Text = string.Join('\n', Guide.Lessons);

    /// <summary>What stands in code, between backticks and in fences.</summary>
    private static readonly string Code = string.Join('\n', InCode().Matches(Text).Select(match => match.Value));

    [Test]
    public void What_stands_below_a_source_is_that_source()
    {
        Assert.That(Guide.Sources, Has.Count.AtLeast(BuiltIn.Components.Count));
        Assert.That(Guide.WithoutResult, Is.Empty);
    }

    [Test]
    public void Every_component_is_shown_with_its_source() => Assert.That(
        BuiltIn.Components.Select(component => component.Name).Where(name => !Guide.Sources.Any(shown => Regex.IsMatch(shown.Source, $"^:{{3,}} {name}( |$)", RegexOptions.Multiline))), Is.Empty);

    [Test]
    public void Every_attribute_of_a_component_is_named() =>
        AssertNamed(BuiltIn.Components.SelectMany(component => component.Keys.Concat(component.ItemKeys)), "{0}=");

    [Test]
    public void Every_key_of_the_settings_is_named() => AssertNamed(
        SettingsCorpus.Ways(ModuleKeys.Shape).Concat(SettingsCorpus.Ways(LessonKeys.Shape)).Select(way => way.Way[^1].Name)
            .Concat(ContributorKeys.Shape.Keys.Select(key => key.Name)),
        "(?<![\\w-]){0}(?![\\w-])");

    [Test]
    public async Task Every_command_and_every_option_of_the_command_line_is_named()
    {
        var commands = await NamesAsync("Commands:", "--help");
        Assert.That(commands, Is.SupersetOf(new[] { "build", "check" }));
        AssertNamed(commands, "scormbuilder {0}(?![\\w-])");
        foreach (var command in commands)
        {
            AssertNamed((await NamesAsync("Options:", command, "--help")).Where(option => option != "-?,"), "{0}(?![\\w-])");
        }
    }

    [Test]
    public void What_it_quotes_the_compiler_says()
    {
        // A message goes over several lines, and may break off.
        var quoted = Quotation().Matches(Text).Select(match => (Code: match.Groups["code"].Value, Words: Regex.Replace(match.Groups["words"].Value, "\\s+", " ").Trim())).ToList();
        Assert.That(quoted, Has.Count.AtLeast(3));
        Assert.That(quoted.Where(one => !Says(one.Code, one.Words)), Is.Empty);
    }

    [Test]
    public void Every_code_in_it_exists() =>
        Assert.That(FindingCode().Matches(Text).Select(match => match.Value).Except(Catalogue.All.Select(descriptor => descriptor.Code)), Is.Empty);

    private static bool Says(string code, string words)
    {
        var descriptor = Catalogue.All.Single(descriptor => descriptor.Code == code);
        var message = Pattern(descriptor.Message);
        return words.EndsWith('…') ? Regex.IsMatch(words[..^1].Trim(), $"^{message}$") : Regex.IsMatch(words, $"^{message} {Pattern(descriptor.Remedy)}$");
    }

    // Any words may stand for the particulars.
    private static string Pattern(string template) =>
        Regex.Escape(string.Format(null, template, [.. Enumerable.Repeat("\0", 9)])).Replace("\0", ".*?", StringComparison.Ordinal);

    private static void AssertNamed(IEnumerable<string> names, string pattern) => Assert.That(
        names.Distinct().Where(name => !Regex.IsMatch(Code, string.Format(null, pattern, Regex.Escape(name)))), Is.Empty, "not in modules/authoring-guide");

    /// <summary>The names below a heading of the help.</summary>
    private static async Task<List<string>> NamesAsync(string heading, params string[] arguments)
    {
        var run = await CommandLineRun.InPipe(arguments);
        return [.. run.Output.ReplaceLineEndings("\n").Split(heading + "\n").Skip(1).SelectMany(part => part.Split("\n\n")[0].Split('\n'))
            .Where(line => Regex.IsMatch(line, "^  [a-z-]")).Select(line => line.Trim().Split(' ')[0])];
    }

    [GeneratedRegex("^(?<fence>`{3,})[a-z]*\\n.*?^\\k<fence>$|`[^`\\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex InCode();

    [GeneratedRegex(": (error|warning) (?<code>SB\\d{4}): (?<words>.*?)(?=\\n```|\\n\\S*: \\d+ error|\\n\\S+\\(\\d)", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex("SB\\d{4}")]
    private static partial Regex FindingCode();
}
