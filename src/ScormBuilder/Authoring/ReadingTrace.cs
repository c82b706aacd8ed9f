using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>
/// What a text asked of its module while it was read, with the answers. Reading is a matter of the text and of these answers alone: as long as
/// the same questions have the same answers, reading it again comes to the same.
/// </summary>
/// <param name="state">The module as it was.</param>
internal sealed class ReadingTrace(ReadingState state)
{
    private readonly List<Func<ReadingState, bool>> answers = [];
    private readonly List<string> searched = [];
    private readonly ImmutableDictionary<string, string> abbreviations = state.Module.Abbreviations;

    /// <summary>Asks and notes the answer, with what is reported on the way.</summary>
    /// <param name="question">Asks; all that it takes from elsewhere are values, so that it can be asked of another state.</param>
    public T Ask<T>(Func<ReadingState, T> question)
    {
        var (answer, findings) = Answer(question, state);
        answers.Add(now => Answer(question, now) is var (other, others) && EqualityComparer<T>.Default.Equals(answer, other) && findings.SequenceEqual(others));
        return answer;
    }

    /// <summary>Notes that a text was searched for abbreviations.</summary>
    public void Searched(string text) => searched.Add(text);

    /// <summary>A folder as a text sees it, which notes what is asked of it.</summary>
    public ITextFolder Tracing(ITextFolder folder) =>
        new TracedFolder(this, state.Texts.Index().First(pair => ReferenceEquals(pair.Item.Folder, folder)).Index);

    /// <summary>Lets go of the module as it was: it is large, and the answers are known.</summary>
    public void Close() => state = default;

    /// <summary>Whether all that was asked has the same answer now.</summary>
    public bool Holds(ReadingState now)
    {
        var diagnostics = now.Module.Diagnostics;
        var before = diagnostics.Count;
        try
        {
            return HasSameAbbreviations(now.Module) && answers.TrueForAll(answer => answer(now));
        }
        finally
        {
            diagnostics.RemoveSince(before);
        }
    }

    /// <summary>An abbreviation that has changed concerns only texts that its letters stand in.</summary>
    private bool HasSameAbbreviations(ModuleScope module) => ReferenceEquals(abbreviations, module.Abbreviations)
        || !module.ChangedSince(abbreviations).Any(key => searched.Exists(text => text.Contains(key, StringComparison.Ordinal)));

    private static (T Answer, ImmutableArray<string> Findings) Answer<T>(Func<ReadingState, T> question, ReadingState now)
    {
        var before = now.Module.Diagnostics.Count;
        var answer = question(now);
        return (answer, [.. now.Module.Diagnostics.Since(before).Select(finding => finding.ToString())]);
    }

    private sealed class TracedFolder(ReadingTrace trace, int index) : ITextFolder
    {
        public Model.Asset? Find(string address, Model.SourceLocation location) => trace.Ask(now => now.Texts[index].Folder.Find(address, location));

        public SourceText? ReadText(Model.Asset asset) => trace.Ask(now => now.Texts[index].Folder.ReadText(asset));

        public (int Width, int Height)? SizeOf(Model.Asset asset) => trace.Ask(now => now.Texts[index].Folder.SizeOf(asset));

        public TimeSpan? LengthOf(Model.Asset asset) => trace.Ask(now => now.Texts[index].Folder.LengthOf(asset));
    }
}
