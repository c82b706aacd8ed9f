using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>A lesson as the page of its SCO takes it.</summary>
/// <param name="Html">Its section.</param>
/// <param name="Questions">What the player has to know of its questions: the JSON of each, in order.</param>
internal sealed record RenderedLesson(Markup Html, ImmutableArray<byte[]> Questions);
