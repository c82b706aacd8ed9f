namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>How a person answers one type of question. An answer is a list of words whose meaning is the type's own affair.</summary>
public interface IAnswers
{
    /// <summary>The type, as in <c>data-type</c>.</summary>
    string Type { get; }

    /// <summary>Gives exactly this answer, whatever was given before.</summary>
    Task GiveAsync(Learner learner, ILocator form, string[] answer);

    /// <summary>The answer that the form shows, in the same words.</summary>
    Task<string[]> ReadAsync(ILocator form);
}
