namespace ScormBuilder.Rendering;

/// <summary>What a colour is used for; how much contrast it needs follows from that.</summary>
public enum ColorUse
{
    /// <summary>Text of any size.</summary>
    Text,

    /// <summary>The border of a control, the mark of its state, or the focus.</summary>
    Control,
}
