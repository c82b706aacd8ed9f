namespace ScormBuilder.Model;

/// <summary>In which order lessons may be opened.</summary>
public enum NavigationRule
{
    /// <summary>In any order.</summary>
    Free,

    /// <summary>Each when the one before it is done.</summary>
    Sequential,
}
