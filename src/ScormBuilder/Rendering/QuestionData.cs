using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Writes what the player has to know of questions as JSON.</summary>
internal sealed class QuestionData(RenderingContext context, PointScale points)
{
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly ArrayBufferWriter<byte> secretBuffer = new();

    /// <summary>The data of a lesson's questions, in order.</summary>
    /// <param name="renderer">The lesson's renderer, which has rendered its page.</param>
    public ImmutableArray<byte[]> Write(ContentRenderer renderer)
    {
        var forData = renderer.ForData();
        return [.. renderer.Lesson.Questions.Select(question => Write(question, forData))];
    }

    private byte[] Write(Question question, ContentRenderer renderer)
    {
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, ScriptSafeJson.Options))
        {
            Write(json, question, renderer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private void Write(Utf8JsonWriter json, Question question, ContentRenderer renderer)
    {
        var component = (QuestionComponent)context.ComponentOf(question);
        json.WriteStartObject();
        json.WriteString("key", ProgressKey.Of(question.Id) + ProgressKey.Fingerprint(component.Content(question)));
        WriteSettings(json, question.Settings);
        component.WriteData(question, json);
        json.WriteString("secret", SecretOf(question, component, renderer));
        json.WriteEndObject();
    }

    // What most questions have in common stands in readCourse() of player/course.js, which takes the rest from the page.
    private void WriteSettings(Utf8JsonWriter json, QuestionSettings settings)
    {
        if (settings.Points != 1)
        {
            json.WriteNumber("points", points.Scale(settings.Points));
        }

        if (settings.Credit != CreditRule.Partial)
        {
            json.WriteString("credit", RuleNames.Of(settings.Credit));
        }

        if (settings.Objective is { } objective)
        {
            json.WriteString("objective", objective);
        }

        if (settings.Attempts is { } attempts)
        {
            json.WriteNumber("attempts", attempts);
        }

        if (settings.IsOptional)
        {
            json.WriteBoolean("optional", true);
        }
    }

    private string SecretOf(Question question, QuestionComponent component, ContentRenderer renderer)
    {
        secretBuffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(secretBuffer, ScriptSafeJson.Options))
        {
            json.WriteStartObject();
            component.WriteSecret(question, json, renderer, renderer.Lesson.IsFinalAssessment);
            json.WriteEndObject();
        }

        return Veil.Over(Encoding.UTF8.GetString(secretBuffer.WrittenSpan));
    }
}
