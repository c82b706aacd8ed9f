namespace ScormBuilder.Model;

/// <summary>What every question says of itself on its first line.</summary>
/// <param name="Id">Identity, unique in the module.</param>
/// <param name="Objective">The objective it belongs to, or null.</param>
/// <param name="Points">Its weight, above 0.</param>
/// <param name="Credit">Whether a partly right answer counts.</param>
/// <param name="Attempts">How often it may be answered in practice, 1 to 15; null: without limit.</param>
/// <param name="IsOptional">Whether the lesson is done without it.</param>
public sealed record QuestionSettings(string Id, string? Objective, decimal Points, CreditRule Credit, int? Attempts, bool IsOptional);
