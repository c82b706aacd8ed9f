namespace ScormBuilder.BrowserTests.Components;

public sealed class NoteTests : BlockTests
{
    protected override string Component => "note";

    protected override string[] Words => ["Wash your hands", "Gloves do not replace hand hygiene."];
}
