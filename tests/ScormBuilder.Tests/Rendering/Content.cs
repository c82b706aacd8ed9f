using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Content without the bother of positions.</summary>
internal static class Content
{
    public static SourceLocation Here { get; } = new("01-lesson.md", 1, 1);

    public static Text Text(string value) => new(Here, value);

    public static Paragraph Paragraph(params ImmutableArray<Inline> inlines) => new(Here, inlines, Attributes.None);

    public static Paragraph Paragraph(string text) => Paragraph(Text(text));

    public static FootnoteReference Cite(string label) => new(Here, label);

    public static Footnote Footnote(string label, params ImmutableArray<Inline> inlines) => new(Here, label, [Paragraph(inlines)]);

    public static Asset Asset(string path, int? width = null, int? height = null) => new($"/m/{path}", path, path, width, height);

    public static Picture Picture(string alternative, string? caption = null, params ImmutableArray<string> classes) =>
        new(Here, Asset("media/a.svg", 20, 10), alternative, caption, Attributes.None with { Classes = classes });

    public static ContainerBlock Note(params ImmutableArray<Block> blocks) => new(Here, "note", [], blocks, Attributes.None);

    public static ChoiceQuestion Choice(string id, decimal points = 1, string stem = "What?", string why = "Because.") => new(
        Here,
        new QuestionSettings(id, null, points, CreditRule.Partial, null, false),
        false,
        [
            new ChoiceOption(Here, "right_one", [Text("Right")], true, [Paragraph("Well chosen.")]),
            new ChoiceOption(Here, "wrong_one", [Text("Wrong")], false, [Paragraph("Look again.")]),
        ])
    {
        Stem = [Paragraph(stem)],
        Remarks = new QuestionRemarks([], [Paragraph(why)], [], []),
        HeadingLevel = 3,
    };

    public static OrderingQuestion Ordering(string id) => new(
        Here, new QuestionSettings(id, null, 1, CreditRule.Partial, null, false), [new(Here, "item_one", [Text("One")], []), new(Here, "item_two", [Text("Two")], [])])
    {
        Stem = [Paragraph("In which order?")],
        Remarks = new QuestionRemarks([], [], [], []),
        HeadingLevel = 3,
    };

    public static PairingQuestion Sorting(string id) => new(
        Here,
        "sorting",
        new QuestionSettings(id, null, 1, CreditRule.Partial, null, false),
        [new(Here, "item_one", [Text("One")], "odd_group", [])],
        [new(Here, "odd_group", [Text("Odd")], []), new(Here, "even_group", [Text("Even")], [])])
    {
        Stem = [],
        ShownItems = [new(Here, "item_one", [Text("One")], "odd_group", [])],
        ShownTargets = [new(Here, "odd_group", [Text("Odd")], []), new(Here, "even_group", [Text("Even")], [])],
        Remarks = new QuestionRemarks([], [], [], []),
        HeadingLevel = 3,
    };

    public static Lesson Lesson(string id, params ImmutableArray<Block> blocks) => new(Here, id, $"Title of {id}", [], null, blocks);

    public static Lesson Assessment(string id, params ImmutableArray<Block> blocks) =>
        Lesson(id, blocks) with { Assessment = new Assessment(80, 3, true, FeedbackRule.AfterPass) };

    public static Course Course(params ImmutableArray<Lesson> lessons) => new()
    {
        Location = new SourceLocation("module.yaml", 1, 1),
        Id = "a-module",
        Title = "A module",
        Language = "en",
        Version = "1.0.0",
        Lessons = lessons,
    };
}
