using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using ScormBuilder.Tests.Packaging;
using Scriban.Runtime;

namespace ScormBuilder.Tests.Components;

/// <summary>A component needs nothing but its class, its templates and the line that lists it: here is one that the product does not know.</summary>
public sealed class ExternalComponentTests
{
    [Test]
    public void A_component_of_another_assembly_is_read_checked_rendered_and_packaged()
    {
        using var folder = Module(":::: note Careful\n::: traffic-light {colour=amber}\nSlow down.\n:::\n::::\n");
        using var package = Build(folder, [.. BuiltIn.Components, new TrafficLight(), new YesNo()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(package, "index.html"), Does.Contain("<p class=\"light\">amber: </p>\n<p>Slow down.</p>"));
            Assert.That(Text(package, "course.js"), Does.Contain("the light is amber"));
            Assert.That(Text(package, "course.css"), Does.Contain(".light"));
        }
    }

    [Test]
    public void Its_mistakes_are_reported_like_those_of_any_other()
    {
        using var folder = Module("::: traffic-light {color=amber}\nSlow down.\n:::\n");
        var result = Compiler(folder, [.. BuiltIn.Components, new TrafficLight(), new YesNo()]).Compile(folder["module"]);
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Message), Has.Some.Contains("'color'").And.Some.Contains("Did you mean 'colour'?"));
    }

    [Test]
    public void Where_it_does_not_occur_nothing_of_it_goes_along()
    {
        using var folder = Module("Text.\n");
        using var package = Build(folder, [.. BuiltIn.Components, new TrafficLight(), new YesNo()]);
        Assert.That(package.Entries.Where(entry => Text(package, entry.FullName) is var text
            && (text.Contains("traffic-light", StringComparison.Ordinal) || text.Contains(".light", StringComparison.Ordinal) || text.Contains("the light is", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void A_question_of_another_assembly_is_asked_stored_and_scored()
    {
        using var folder = Module("::: yes-no {#is-it-red}\nIs it red?\n:::\n");
        var components = (IReadOnlyList<Component>)[.. BuiltIn.Components, new TrafficLight(), new YesNo()];
        using var package = Build(folder, components);
        var page = Text(package, "index.html");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page, Does.Contain("data-question=\"is-it-red\" data-type=\"yes-no\"").And.Contain("<legend class=\"stem\">Is it red?</legend>"));
            Assert.That(page, Does.Match("\"questions\":\\[\\{\"key\":\"[A-Za-z0-9_-]{6}\",\"secret\":"));
            Assert.That(Text(package, "course.js"), Does.Contain("components[\"yes-no\"]"));
            Assert.That(Text(package, "course.css"), Does.Contain(".question"), "the frame that all questions share");
        }
    }

    private static TemporaryFolder Module(string text)
    {
        var folder = new TemporaryFolder();
        folder.Write("module/module.yaml", "id: traffic\ntitle: Traffic\nlanguage: en\nversion: 1.0.0\n");
        folder.Write("module/01-crossing.md", $"---\ntitle: Crossing\n---\n\n{text}");
        folder.Write("theme/components/traffic-light/traffic-light.html", "<p class=\"light\">{{ block.colour }}: </p>\n{{ block.body }}\n");
        folder.Write("theme/components/traffic-light/traffic-light.css", ".light { font-weight: 700; }\n");
        folder.Write("theme/components/traffic-light/traffic-light.js", "document.title += \"the light is amber\";\n");
        folder.Write("theme/components/yes-no/yes-no.html", """
            {{~ include "shared/question/start.html" ~}}
            <fieldset><legend class="stem">{{ question.legend }}</legend><label><input type="radio" name="answer" value="yes">Yes</label><label><input type="radio" name="answer" value="no">No</label></fieldset>
            {{~ include "shared/question/end.html" ~}}

            """);
        folder.Write("theme/components/yes-no/yes-no.js", "components[\"yes-no\"] = {};\n");
        return folder;
    }

    private static CourseCompiler Compiler(TemporaryFolder folder, IReadOnlyList<Component> components) =>
        new(new CompilerOptions { OutputFolder = folder["dist"], Components = components, TemplateFolder = folder["theme"] });

    private static ZipArchive Build(TemporaryFolder folder, IReadOnlyList<Component> components)
    {
        var result = Compiler(folder, components).Compile(folder["module"]);
        Assert.That(result.Diagnostics, Is.Empty);
        return ZipFile.OpenRead(result.Packages[0].Path);
    }

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private sealed class YesNo : QuestionComponent
    {
        public override string Name => "yes-no";

        public override ComponentBlock Read(ComponentSource source)
        {
            var notation = QuestionNotation.Read(source);
            return new YesNoQuestion(source.Location, notation.Settings) { Stem = notation.Body, Remarks = notation.Remarks, HeadingLevel = source.HeadingLevel };
        }

        public override int LongestAnswer(Question question) => 1;

        public override string Content(Question question) => "yes no";

        public override ScriptObject View(ComponentBlock block, ContentRenderer renderer) => QuestionView.Create((Question)block, renderer, []);

        protected override void WriteKey(Question question, Utf8JsonWriter json) => json.WriteNumber("right", 0);
    }

    private sealed record YesNoQuestion(SourceLocation Location, QuestionSettings Settings) : Question(Location, "yes-no", Settings)
    {
        public override ImmutableArray<Block> Children => [.. Stem, .. Remarks.All];
    }

    private sealed class TrafficLight : Component
    {
        public override string Name => "traffic-light";

        public override IReadOnlyList<string> Keys => ["colour"];

        public override ComponentBlock Read(ComponentSource source) => new ContainerBlock(source.Location, Name, [], source.Content, source.Attributes);

        public override ScriptObject View(ComponentBlock block, ContentRenderer renderer) => new()
        {
            ["colour"] = ((ContainerBlock)block).Attributes.Keys["colour"],
            ["body"] = renderer.Blocks(((ContainerBlock)block).Content),
        };
    }
}
