namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A request that the server was sent, and what it answered.</summary>
public sealed record Request(string Path, int Status, long Bytes);
