using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Serving;

/// <summary>Sends files of a package as they would be in it: from memory or from where they are, in parts when a film is wound.</summary>
internal static class CourseFiles
{
    /// <summary>Sends a file.</summary>
    /// <returns>Whether it could be opened.</returns>
    public static async Task<bool> SendAsync(HttpContext exchange, PackageFile file)
    {
        if (Open(file) is not { } content)
        {
            return false;
        }

        await using (content.ConfigureAwait(false))
        {
            FileStreamHttpResult answer = TypedResults.Stream(content, ContentType.Of(file.Kind.Type), enableRangeProcessing: true);
            try
            {
                await answer.ExecuteAsync(exchange).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (exchange.RequestAborted.IsCancellationRequested)
            {
                // A film that is wound, or a page that has gone.
            }
        }

        return true;
    }

    // An author may replace what is being sent.
    private static Stream? Open(PackageFile file)
    {
        try
        {
            return file.FullPath is { } path
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 65536, useAsync: true)
                : file.Open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
