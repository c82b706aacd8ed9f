namespace ScormBuilder.Packaging;

/// <summary>What an LMS is told in a situation.</summary>
/// <param name="Situation">What has happened, in words.</param>
/// <param name="LessonStatus">SCORM 1.2, <c>cmi.core.lesson_status</c> (RTE 3.4.4), or what is said instead.</param>
/// <param name="CompletionStatus">SCORM 2004, <c>cmi.completion_status</c> (RTE 4.2.4), or what is said instead.</param>
/// <param name="SuccessStatus">SCORM 2004, <c>cmi.success_status</c> (RTE 4.2.22); empty when the other two say all.</param>
public sealed record StatusRow(string Situation, string LessonStatus, string CompletionStatus, string SuccessStatus);
