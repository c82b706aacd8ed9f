using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>A blank with what is right in it.</summary>
/// <param name="Blank">Where it stands.</param>
/// <param name="Answers">One to five texts, the first the one that is shown.</param>
public sealed record FillInBlank(Blank Blank, ImmutableArray<string> Answers);
