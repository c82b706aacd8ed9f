using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads what questions with blanks have in common: where the blanks stand.</summary>
internal static class BlankNotation
{
    /// <summary>What stands before the text with blanks, that text, and the blanks in reading order; what is wrong is reported.</summary>
    /// <param name="source">The block.</param>
    /// <param name="notation">What it has in common with all questions.</param>
    /// <param name="most">How many blanks there may be.</param>
    /// <param name="example">A blank, to be shown.</param>
    public static (ImmutableArray<Block> Stem, ImmutableArray<Block> Text, ImmutableArray<Blank> Blanks) Read(
        ComponentSource source, QuestionNotation notation, int most, string example)
    {
        var body = notation.Body;
        ImmutableArray<Blank> blanks = [.. body.AllInlines().OfType<Blank>()];
        if (blanks.IsEmpty)
        {
            source.Report(BlankCodes.NoBlank, example);
        }
        else if (!body.AllInlines().Any(SaysSomething))
        {
            source.Report(NotationCodes.NoStem);
        }

        if (blanks.Length > most)
        {
            source.Diagnostics.Report(BlankCodes.TooManyBlanks, blanks[most].Location, $"{blanks.Length}", most.ToString(CultureInfo.InvariantCulture));
        }

        ReportMisplaced(source, notation.Remarks.All.AllInlines().OfType<Blank>(), "in a remark");
        ReportMisplaced(source, body.DescendantsAndSelf().OfType<Heading>().SelectMany(heading => heading.Inlines.DescendantsAndSelf()).OfType<Blank>(), "in a heading");
        ReportMisplaced(source, body.AllInlines().OfType<Link>().SelectMany(link => link.Children.DescendantsAndSelf()).OfType<Blank>(), "in a link");
        var first = body.ToList().FindIndex(block => new[] { block }.AllInlines().OfType<Blank>().Any());
        return first < 0 ? (body, [], blanks) : ([.. body.Take(first)], [.. body.Skip(first)], blanks);
    }

    private static bool SaysSomething(Inline inline) => inline switch
    {
        Text text => text.Value.Any(char.IsLetterOrDigit),
        CodeSpan or Abbreviation or Picture => true,
        _ => false,
    };

    private static void ReportMisplaced(ComponentSource source, IEnumerable<Blank> blanks, string place)
    {
        foreach (var blank in blanks)
        {
            source.Diagnostics.Report(BlankCodes.MisplacedBlank, blank.Location, place);
        }
    }
}
