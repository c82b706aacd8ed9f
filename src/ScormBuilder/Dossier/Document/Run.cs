namespace ScormBuilder.Dossier.Document;

/// <summary>A piece of running text that is alike throughout.</summary>
/// <param name="Text">Its characters, on one line.</param>
internal sealed record Run(string Text)
{
    /// <summary>BCP 47 tag where it is not in the language of the document, else null.</summary>
    public string? Language { get; init; }

    /// <summary>Where it leads: an address, or <c>#</c> and the identity of a place in the document; null: it is no link.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it weighs more than the text around it.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether it is stressed.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Whether it is code.</summary>
    public bool IsCode { get; init; }
}
