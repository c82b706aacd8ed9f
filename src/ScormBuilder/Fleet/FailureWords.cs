namespace ScormBuilder.Fleet;

/// <summary>Failures that are not the author's, in words.</summary>
internal static class FailureWords
{
    /// <summary>Says what has failed: the machine, or this program.</summary>
    public static string Of(Exception failure) => failure is IOException or UnauthorizedAccessException
        ? failure.Message
        : $"ScormBuilder itself failed at this module, please report it: {failure.GetType().Name}, {failure.Message.ReplaceLineEndings(" ")}";
}
