namespace ScormBuilder.Comparison;

/// <summary>What a change is about, in the order in which changes are told.</summary>
public enum ChangeArea
{
    /// <summary>Identity, title, language and version, and what the package is for.</summary>
    Module,

    /// <summary>When the course is complete, how it is walked through and left, and how its assessment goes.</summary>
    Rules,

    /// <summary>Lessons and their texts.</summary>
    Lessons,

    /// <summary>Questions.</summary>
    Questions,

    /// <summary>What learners can do afterwards.</summary>
    Objectives,

    /// <summary>Terms and what they mean.</summary>
    Glossary,

    /// <summary>Pictures, audio, video and downloads.</summary>
    Media,

    /// <summary>The program that learners run, its words and its looks.</summary>
    Player,

    /// <summary>What the package tells an LMS about itself.</summary>
    Manifest,
}
