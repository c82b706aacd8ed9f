using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Holds attributes against the allow-list.</summary>
internal static partial class AttributeReader
{
    private static readonly string[] Common = ["id", "class", "lang", "dir", WaiverReader.Codes, WaiverReader.Reason];

    /// <summary>The attributes that are allowed; each other one is reported.</summary>
    /// <param name="text">The braces.</param>
    /// <param name="offset">Where they begin.</param>
    /// <param name="keys">What is allowed beyond <c>id</c>, <c>class</c>, <c>lang</c>, <c>dir</c> and waivers.</param>
    /// <param name="block">What they belong to: their waivers cover its lines.</param>
    /// <param name="lesson">The file.</param>
    public static Attributes Read(AttributeText text, int offset, IReadOnlyCollection<string> keys, SourceSpan block, LessonText lesson)
    {
        if (text.IsMalformed)
        {
            lesson.Report(NotationCodes.MalformedAttributes, offset, text.Raw);
            return Attributes.None;
        }

        var attributes = Attributes.None;
        foreach (var (name, value) in text.Parts)
        {
            attributes = name switch
            {
                "#" or "id" => attributes with { Id = Identity(value, offset, lesson) ?? attributes.Id },
                "." or "class" => attributes with { Classes = attributes.Classes.AddRange(Classes(value, offset, lesson)) },
                "lang" => attributes with { Language = Language(value, offset, lesson) },
                "dir" => attributes with { Direction = Direction(value, offset, lesson) },
                WaiverReader.Codes or WaiverReader.Reason => attributes,
                _ when keys.Contains(name) => attributes with { Keys = attributes.Keys.SetItem(name, value) },
                _ => Unknown(name, attributes, offset, keys, lesson),
            };
        }

        WaiverReader.Read(text, offset, block, lesson);
        return attributes;
    }

    private static string? Identity(string value, int offset, LessonText lesson) =>
        value.Length > 0 && Authoring.Identity.Check(value, lesson.Source.At(offset), lesson.Diagnostics) ? value : null;

    private static IEnumerable<string> Classes(string value, int offset, LessonText lesson)
    {
        foreach (var name in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ClassName().IsMatch(name))
            {
                yield return name;
            }
            else
            {
                lesson.Report(NotationCodes.WrongAttribute, offset, name, "class", "letters, digits and hyphens");
            }
        }
    }

    private static string Language(string value, int offset, LessonText lesson)
    {
        LanguageTag.Check(value, lesson.Source.At(offset), lesson.Diagnostics);
        return value;
    }

    private static string? Direction(string value, int offset, LessonText lesson)
    {
        if (value is "ltr" or "rtl" or "auto")
        {
            return value;
        }

        lesson.Report(NotationCodes.WrongAttribute, offset, value, "dir", "ltr, rtl or auto");
        return null;
    }

    private static Attributes Unknown(string name, Attributes attributes, int offset, IReadOnlyCollection<string> keys, LessonText lesson)
    {
        lesson.Report(NotationCodes.UnknownAttribute, offset, name, NearestName.Remedy(name, [.. Common, .. keys]));
        return attributes;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ClassName();
}
