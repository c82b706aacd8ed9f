namespace ScormBuilder.Model;

/// <summary>What makes a course training of staff: the keys below <c>training</c>.</summary>
/// <param name="Location">Where the settings begin.</param>
/// <param name="Policy">The policy that asks for it.</param>
/// <param name="ValidFor">How long it counts; after that it is to be taken again.</param>
/// <param name="Owner">Who answers for it.</param>
public sealed record Training(SourceLocation Location, string Policy, CalendarPeriod ValidFor, string Owner);
