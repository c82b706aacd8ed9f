using ScormBuilder.Authoring;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary><c>::: sorting</c>: groups with their items; learners choose the group of each item.</summary>
public sealed class Sorting : PairingComponent
{
    /// <inheritdoc/>
    public override string Name => "sorting";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new SortingNotation(source).Read(notation.Body) is not var (stem, items, groups)
            ? null
            : new PairingQuestion(source.Location, Name, notation.Settings, items, groups)
            {
                Stem = stem,
                ShownItems = StableOrder.Of(notation.Settings.Id, items),
                ShownTargets = groups,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }
}
