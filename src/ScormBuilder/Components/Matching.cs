using ScormBuilder.Authoring;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary><c>::: matching</c>: a table whose rows are right pairs; learners choose the right cell for each left one.</summary>
public sealed class Matching : PairingComponent
{
    /// <inheritdoc/>
    public override string Name => "matching";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new MatchingNotation(source).Read(notation.Body) is not var (stem, sides, items, targets)
            ? null
            : new PairingQuestion(source.Location, Name, notation.Settings, items, targets)
            {
                Stem = stem,
                Sides = sides,
                ShownItems = items,
                ShownTargets = StableOrder.Of(notation.Settings.Id, targets),
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }
}
