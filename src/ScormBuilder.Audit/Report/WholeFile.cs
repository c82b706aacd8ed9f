namespace ScormBuilder.Audit.Report;

/// <summary>Writes files so that nothing half-written is ever seen.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file beside its place, then puts it there.</summary>
    /// <exception cref="IOException">It cannot be written; an older file stays as it was.</exception>
    public static async Task WriteAsync(string path, byte[] content)
    {
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            await File.WriteAllBytesAsync(draft, content).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
