using System.Collections.Immutable;

namespace ScormBuilder.Authoring;

/// <summary>What a text may ask while it is read: the module as it is now, and the folders of its own texts.</summary>
/// <param name="Module">The module.</param>
/// <param name="Texts">The text and all that it includes.</param>
internal readonly record struct ReadingState(ModuleScope Module, ImmutableArray<ParsedText> Texts);
