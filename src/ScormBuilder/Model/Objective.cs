namespace ScormBuilder.Model;

/// <summary>What a learner can do after the course.</summary>
public sealed record Objective(SourceLocation Location, string Id, string Text);
