namespace ScormBuilder.Checks.Wording;

/// <summary>What a text is to its readers.</summary>
internal enum ProseKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>An item of a list, an option of a question: a sentence or a few words.</summary>
    Item,

    /// <summary>A cell of a table, or words below a picture.</summary>
    Label,

    /// <summary>A heading or a title.</summary>
    Heading,

    /// <summary>A term that is defined right behind it.</summary>
    Term,
}
