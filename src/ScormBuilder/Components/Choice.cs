using ScormBuilder.Authoring;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary><c>::: choice</c>: one option, or several, out of a list.</summary>
public sealed class Choice : OptionComponent
{
    /// <inheritdoc/>
    public override string Name => "choice";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new ChoiceNotation(source).Read(notation.Body) is not var (stem, options, multiple)
            ? null
            : new ChoiceQuestion(source.Location, notation.Settings, multiple, options)
            {
                Stem = stem,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }
}
