namespace ScormBuilder.Comparison;

/// <summary>Which number of a semantic version a change raises, by what it does to learners who have begun; a later one is the larger step.</summary>
public enum VersionStep
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Texts or looks alone.</summary>
    Patch,

    /// <summary>There is more to learn or to do, or another way to do it; what is recorded keeps its meaning.</summary>
    Minor,

    /// <summary>Somebody loses progress, or what is recorded changes its meaning.</summary>
    Major,
}
