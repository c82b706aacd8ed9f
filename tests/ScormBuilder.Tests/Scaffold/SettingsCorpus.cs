using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Tests.Scaffold;

/// <summary>Settings of all kinds, made from the definitions of their keys: good and bad values for each key, keys left out, added and combined.</summary>
internal static class SettingsCorpus
{
    // Each for every key, whatever it takes.
    private static readonly string[] Values =
    [
        "", "~", "null", "Null", "\"null\"", "\"\"", "\" \"", "true", "false", "\"true\"", "\"false\"", "0", "1", "7", "\"7\"", "03", "2026", "-1", "1.5",
        "80.55", "\"80.55\"", "\"80.555\"", "\"80.500\"", "\"0.00\"", "\"0.01\"", "100", "100.5", "\"100.0\"", "101", "9999", "10000", "\"10000\"", "0.5", "\".5\"", "[]", "[one]",
        "[1, true]", "[~]", "[[one]]", "[{a: b}]", "{}", "{a: b}", "{key-one: words}", "{key-one: 3}", "{key-one: 0}", "{SB3002: words}", "{SB3002: 7}",
        "{SB3002: }", "{SB1001: words}", "{SB9999: words}", "{true: words}", "{\"\": words}", "{SB3002: [words]}", "{key-one: \"\"}", "words", "Words of a title",
        "x", "start", "first-lesson", "Upper", "1st", "ends-in-line-feed-", "\"line-feed\\n\"", "1.0.0", "1.2", "\"1.0.0\\n\"", "1.0.0-rc.1+build", "01.0.0", "en", "de-AT", "DE-at",
        "de_AT", "zh-Hant-TW", "x-private", "de-x-praxis", "sl-rozaj-biske", "english words", "PT45M", "PT0M", "P", "PT", "P1DT", "P1D", "P1M", "PT1.5H", "PT1.5S", "1 h 30 min", "90 min",
        "90min", "90 Min", "30 s", "0 min", "1 year", "18 months", "2 years 6 months", "P1Y6M", "P2W", "90 days", "0 days", "1 jahr", "none", "[none]", "[\"\"]", "check-locally", "{Drug: check-locally}", "{Drug: }",
        "[{name: A, credentials: RN, disclosures: none}]", "[{name: A, credentials: RN, disclosures: [], mitigation: x}]", "[{name: A, credentials: RN, disclosures: [Speaker], mitigation: \"\"}]",
        "[{name: A, disclosures: none}]", "[{name: A, credentials: RN, disclosures: none, office: B}]", "[{name: A, credentials: RN, disclosures: none}, words]", "12345 min", "\"#0b5fa5\"", "\"#0b5\"", "\"#0b5fa5\\n\"", "blue", "media/logo.svg", "a@example.org", "a@b", "http://example.org", "https://example.org/x",
        "HTTPS://EXAMPLE.ORG", "tel:+49-30-1", "tel:help", "mailto:a@example.org", "\" a@example.org \"", "\"a\\nb\"", "|\n    two\n    lines\n", "> \n    folded\n", "'single'", "general",
        "all-lessons", "never", "yes", "on", "off", "2026-11-26", "2026-02-29", "2028-02-29", "2100-02-29", "2000-02-29", "2026-04-31", "0000-01-01", "2026-1-1", "\"2026-11-26\\n\"", "12:30", "0b1", "1_000", "ä", "\"\\u00a0\"",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<SettingsText> All() => Of(ModuleKeys.Shape, false).Concat(Of(LessonKeys.Shape, true));

    /// <summary>The keys of a shape and of the mappings in it, with the way there.</summary>
    public static IEnumerable<(Key[] Way, Shape Shape)> Ways(Shape shape, params Key[] way) =>
        shape.Keys.SelectMany(key => Enumerable.Repeat((Way: (Key[])[.. way, key], Shape: shape), 1).Concat(key is MapKey map ? Ways(map.Shape, [.. way, key]) : []));

    private static IEnumerable<SettingsText> Of(Shape shape, bool ofLesson)
    {
        var ways = Ways(shape).ToList();
        var all = ways.Where(way => way.Way[^1] is not MapKey).ToDictionary(way => Name(way.Way), way => way.Way[^1].Example);
        var lengths = new[] { 200, 201 }.Select(length => new string('t', length));

        yield return Text([]);
        yield return Text(Required());
        yield return Text(all);
        foreach (var (way, _) in ways)
        {
            foreach (var value in Values.Concat(lengths).Append(way[^1].Example).Concat(Words(way[^1])))
            {
                yield return Text(Required(way), (Name(way), value));
            }

            yield return Text(all.Where(pair => pair.Key != Name(way) && !pair.Key.StartsWith(Name(way) + ".", StringComparison.Ordinal)).ToDictionary());
            yield return Text(Required(way), (Name([.. way[..^1], Another(way[^1])]), "words"));
        }

        // Where a key says a word, fewer others may stand: none, and each of them.
        foreach (var (way, owner) in ways.Where(way => way.Shape.Restriction?.Key == way.Way[^1].Name))
        {
            var restricted = Required().Append(KeyValuePair.Create(Name(way), owner.Restriction!.Value.Word)).ToDictionary();
            yield return Text(restricted);
            foreach (var other in owner.Keys)
            {
                foreach (var value in Words(other).Append(other.Example).Append(""))
                {
                    yield return Text(restricted, (Name([.. way[..^1], other]), value));
                }
            }
        }

        // Two keys at a time, each time with other values of theirs.
        var turn = 0;
        foreach (var (first, second) in ways.SelectMany((first, index) => ways.Skip(index + 1).Select(second => (first.Way, second.Way))))
        {
            if (first[^1] is not MapKey && second[^1] is not MapKey)
            {
                turn++;
                yield return Text(
                    Required([.. first, .. second]),
                    (Name(first), turn % 3 == 0 ? Values[turn % Values.Length] : first[^1].Example),
                    (Name(second), turn % 3 == 1 ? Values[turn * 7 % Values.Length] : second[^1].Example));
            }
        }

        // What must be there, in the file and in the mappings that are asked for.
        Dictionary<string, string> Required(params Key[] entered) => ways
            .Where(way => way.Way[^1].IsRequired && way.Way[..^1].All(entered.Contains))
            .ToDictionary(way => Name(way.Way), way => way.Way[^1].Example);

        SettingsText Text(IEnumerable<KeyValuePair<string, string>> pairs, params (string Name, string Value)[] more)
        {
            var set = pairs.ToDictionary();
            foreach (var (name, value) in more)
            {
                set[name] = value;
            }

            // A mapping that is given a value has no keys of its own.
            foreach (var (name, _) in more)
            {
                set = set.Where(pair => !pair.Key.StartsWith(name + ".", StringComparison.Ordinal)).ToDictionary();
            }

            return new SettingsText(ofLesson, Yaml(set));
        }
    }

    private static IEnumerable<string> Words(Key key) => key is IHasWords choice ? choice.Words : [];

    private static TextKey Another(Key key) => new(key.Name + "s") { Description = "", Example = "" };

    private static string Name(Key[] way) => string.Join('.', way.Select(key => key.Name));

    private static string Yaml(Dictionary<string, string> set) => Yaml([.. set], 0);

    private static string Yaml(List<KeyValuePair<string, string>> set, int depth)
    {
        var indent = new string(' ', 2 * depth);
        var lines = set.Where(pair => !pair.Key.Contains('.')).Select(pair => $"{indent}{pair.Key}: {pair.Value}\n");
        var mappings = set.Where(pair => pair.Key.Contains('.')).GroupBy(pair => pair.Key.Split('.')[0]).Select(group =>
            $"{indent}{group.Key}:\n{Yaml([.. group.Select(pair => KeyValuePair.Create(pair.Key[(group.Key.Length + 1)..], pair.Value))], depth + 1)}");
        return string.Concat(lines.Concat(mappings));
    }
}
