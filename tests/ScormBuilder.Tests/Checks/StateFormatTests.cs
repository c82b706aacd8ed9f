using System.Globalization;
using System.Text;
using CsCheck;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>The bound that the build prints holds for every state that the player itself writes, and no state is lost on the way.</summary>
internal sealed class StateFormatTests
{
    private static readonly Gen<(int Lessons, int Questions, int Options, bool Several, int Attempts, int Seed)> Modules = Gen.Select(
        Gen.Int[1, 6], Gen.Int[0, 5], Gen.Int[2, 14], Gen.Bool, Gen.Int[0, 70], Gen.Int[1, 1_000_000]);

    // One question of each type that has a form of its own in the state.
    private static readonly string[] OtherTypes =
    [
        "::: fill-in {#one-blank}\nNaltrexone is an [[antagonist|blocker]].\n:::",
        "::: numeric {#number}\nWait for [[7..10]] days.\n:::",
        "::: fill-in {#three-blanks}\nHeroin is an [[agonist]] of [[opioid|opiate]] [[receptors]].\n:::",
    ];

    [Test]
    public void No_state_is_longer_than_the_bound_and_each_comes_back_as_it_was() =>
        Modules.Sample(
            module =>
            {
                using var folder = new TemporaryFolder();
                var (lessons, questions, options, several, attempts, seed) = module;
                Write(folder, lessons, questions, options, several, attempts);
                using var player = new PlayerProgram(folder["module"]);

                var result = player.Run("state-format.cjs", seed.ToString(CultureInfo.InvariantCulture), "300");

                Assert.That(result.GetProperty("faults").GetRawText(), Is.EqualTo("[]"));
                var longest = result.GetProperty("longest").GetInt32();
                Assert.That(longest, Is.AtMost(player.LongestState), "the bound holds");
                Assert.That(player.LongestState - longest, Is.AtMost(2), "and is not far from the longest state that can be reached");
            },
            iter: 12,
            threads: 1);

    private static string OfItems(int lesson, int count)
    {
        var items = Enumerable.Range(1, count).Select(item => $"Item {item}").ToList();
        return $"""

            ::: ordering {"{"}#ordering-{lesson} objective=another{"}"}
            Order them.

            {string.Join('\n', items.Select((item, index) => $"{index + 1}. {item}"))}
            :::

            ::: matching {"{"}#matching-{lesson} objective=another{"}"}
            | Left | Right |
            |------|-------|
            {string.Join('\n', items.Select((item, index) => $"| {item} | Side {index} |"))}
            | | Neither |
            :::

            ::: sorting {"{"}#sorting-{lesson} objective=another{"}"}
            - None of these
              - No item
            - All of these
            {string.Join('\n', items.Select(item => $"  - {item}"))}
            :::

            """;
    }
    private static string Scenario(int lesson) => $$"""
        ::: scenario {#scenario-{{lesson}} objective=one-thing}
        ### First {#first}
        - [Go on](#second)
        - [Give up](#last)

        ### Second {#second}
        - [Go back](#first)
        - [Do it](#done)

        ### Done {#done outcome=good}
        Done.

        ### Last {#last outcome=poor}
        Not done.
        :::
        """;

    private static string Survey(int lesson, int statements) => $$"""
        ::: reflection {#reflection-{{lesson}} max=40}
        What do you think?
        :::

        ::: rating {#rating-{{lesson}}}
        | Statement | No | Perhaps | Yes |
        |---|---|---|---|
        {{string.Join('\n', Enumerable.Range(0, statements).Select(number => $"| Statement {number} | | | |"))}}
        :::

        ::: attestation {#attestation-{{lesson}}}
        I have read it.
        :::
        """;

    private static void Write(TemporaryFolder folder, int lessons, int questions, int options, bool several, int attempts)
    {
        folder.Write("module/module.yaml", "id: random\ntitle: Random\nlanguage: en\nversion: 1.0.0\nobjectives: {one-thing: One, another: Two}\n"
            + (options % 2 == 0 ? $"minimum-time: {options * 20} min\n" : ""));
        for (var lesson = 1; lesson <= lessons + 1; lesson++)
        {
            var isAssessment = lesson == lessons + 1 && attempts > 0;
            var isPretest = lesson == 1 && attempts > 0 && attempts % 2 == 0;
            var text = new StringBuilder("---\ntitle: Lesson\n").Append(isPretest ? "assessment: {kind: pretest, shuffle: true}\n" : "");
            if (isAssessment)
            {
                text.Append("assessment:\n  pass-mark: 80\n").Append(attempts % 2 == 1 ? "  draw: 1\n" : "").Append(attempts % 3 == 0 ? "  time-limit: 30 min\n" : "");
                text.Append(CultureInfo.InvariantCulture, $"{(attempts > 60 ? "" : $"  attempts: {attempts}\n")}");
            }

            text.Append("---\n\nText.\n");
            for (var question = 1; question <= (isAssessment ? questions + 1 : questions); question++)
            {
                var marks = several ? ("[x]", "[ ]") : ("(x)", "( )");
                text.Append(CultureInfo.InvariantCulture, $"\n::: choice {{#question-{lesson}-{question} objective={(question % 2 == 0 ? "one-thing" : "another")}}}\nWhich?\n\n");
                text.AppendJoin('\n', Enumerable.Range(0, options).Select(option => $"- {(option == 1 ? marks.Item1 : marks.Item2)} Option {option}"));
                text.Append("\n:::\n");
            }

            foreach (var other in OtherTypes.Take(lesson == 1 ? questions : 0))
            {
                text.Append('\n').Append(other.Replace("{#", $"{{#lesson-{lesson}-", StringComparison.Ordinal).Replace("}\n", " objective=another}\n", StringComparison.Ordinal)).Append('\n');
            }

            text.Append(OfItems(lesson, options));
            text.Append(CultureInfo.InvariantCulture, $"\n{Scenario(lesson)}\n");
            if (!isAssessment && !isPretest && questions % 2 == 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Survey(lesson, options)}\n");
            }

            folder.Write($"module/{lesson}-lesson-{lesson}.md", text.ToString());
        }
    }
}
