namespace ScormBuilder.Model;

/// <summary>Whether a drug or device that a course teaches is approved.</summary>
/// <param name="Product">Its name; null: each that the course teaches.</param>
/// <param name="Status">The status in words; null: it differs and has to be checked locally.</param>
public sealed record ProductStatus(string? Product, string? Status);
