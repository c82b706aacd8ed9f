namespace ScormBuilder.Audit.Browser;

/// <summary>A page does not answer any more, or has gone: what is looked at of it ends here.</summary>
internal sealed class HungPageException(string message) : Exception(message);
