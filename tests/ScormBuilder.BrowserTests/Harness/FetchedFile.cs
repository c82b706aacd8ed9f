namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A file that a browser asked for until the page had loaded.</summary>
/// <param name="Path">Its address, without the server.</param>
/// <param name="Type">What the browser takes it for: <c>document</c>, <c>script</c>, <c>stylesheet</c>, <c>image</c> …</param>
/// <param name="Bytes">Its size, compressed by gzip.</param>
public sealed record FetchedFile(string Path, string Type, long Bytes)
{
    public bool IsScriptOrStyle => Type is "script" or "stylesheet";
}
