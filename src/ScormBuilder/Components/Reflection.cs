using System.Globalization;
using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: reflection</c>: free text. It is private: kept for the learner in the state, never scored and no interaction.
/// </summary>
public sealed class Reflection : QuestionComponent
{
    private const string ModelRemark = "MODEL";
    private const int UsualLength = 300;
    private const int MostLength = 1000;

    /// <inheritdoc/>
    public override string Name => "reflection";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => [.. base.Keys, "max"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => [.. base.SharedFolders, "text"];

    /// <inheritdoc/>
    public override bool IsScored => false;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = UnscoredNotation.Read(source, ModelRemark);
        new ItemNotation(source).CheckStem(notation.Body);
        return new ReflectionQuestion(source.Location, notation.Settings, ReadLength(source), notation.Own[ModelRemark])
        {
            Stem = notation.Body,
            Remarks = notation.Remarks,
            HeadingLevel = source.HeadingLevel,
        };
    }

    /// <inheritdoc/>
    public override int Interactions(Question question) => 0;

    /// <summary>Sixteen bits a character and the width, six bits to a character of the state (<c>shared/text/text.js</c>).</summary>
    public override int LongestAnswer(Question question) => 1 + (((16 * ((ReflectionQuestion)question).Longest) + 5) / 6);

    /// <summary>Nothing: whatever becomes of the question, what a learner wrote stays.</summary>
    public override string Content(Question question) => "";

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var reflection = (ReflectionQuestion)block;
        var view = QuestionView.Create(reflection, renderer, []);
        view["no_validate"] = true;
        view["longest"] = reflection.Longest;
        view["model"] = reflection.ModelAnswer.IsEmpty ? null : renderer.Blocks(reflection.ModelAnswer);
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        json.WriteStartArray("records");
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
    }

    private static int ReadLength(ComponentSource source)
    {
        if (!source.Attributes.Keys.TryGetValue("max", out var text))
        {
            return UsualLength;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= MostLength)
        {
            return length;
        }

        source.Diagnostics.Report(NotationCodes.WrongAttribute, source.AttributesLocation, text, "max", $"a whole number from 1 to {MostLength}");
        return UsualLength;
    }
}
