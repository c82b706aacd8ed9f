namespace ScormBuilder.Conformance;

/// <summary>What a package holds that decides which criteria apply and what evidence can show.</summary>
[Flags]
internal enum ContentKinds
{
    /// <summary>Nothing but text.</summary>
    None = 0,

    /// <summary>Pictures that say something, the logo and the pictures of hotspots included.</summary>
    Pictures = 1,

    /// <summary>Pictures that move, or may.</summary>
    MovingPictures = 1 << 1,

    /// <summary>Sound without pictures.</summary>
    Audio = 1 << 2,

    /// <summary>Video.</summary>
    Video = 1 << 3,

    /// <summary>Links in the text.</summary>
    Links = 1 << 4,

    /// <summary>Files to download.</summary>
    Downloads = 1 << 5,

    /// <summary>HTML that the author has written, which the build's checks do not look into.</summary>
    Html = 1 << 6,

    /// <summary>Questions, scored or not.</summary>
    Questions = 1 << 7,

    /// <summary>An assessment or a pretest: answers that are handed in together.</summary>
    Assessment = 1 << 8,

    /// <summary>Questions whose parts can also be dragged.</summary>
    Dragging = 1 << 9,

    /// <summary>An assessment with a time limit.</summary>
    TimeLimit = 1 << 10,

    /// <summary>A time limit that cannot be extended, because time is part of what is tested.</summary>
    EssentialTime = 1 << 11,

    /// <summary>Language whose wording the build's checks read.</summary>
    WordingRead = 1 << 12,

    /// <summary>Templates, styles or components of an author's own: what the player guarantees was not shown for them.</summary>
    OwnTheme = 1 << 13,

    /// <summary>Somebody to ask about accessibility.</summary>
    Contact = 1 << 14,

    /// <summary>Limits that the author tells learners of.</summary>
    KnownLimits = 1 << 15,
}
