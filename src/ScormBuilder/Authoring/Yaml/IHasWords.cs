namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says one of several words, whatever they stand for.</summary>
internal interface IHasWords
{
    /// <summary>The words.</summary>
    IEnumerable<string> Words { get; }
}
