namespace ScormBuilder.Tests.Checks;

/// <summary>The state that a player of any released format has left is read by this one. Add states here; never change one.</summary>
internal sealed class KeptStatesTests
{
    [Test]
    public void States_of_every_format_are_read()
    {
        using var player = new PlayerProgram(PlayerProgram.KeptModule);
        player.Test("kept-states.cjs", PlayerProgram.Own("States/format-1.json"), PlayerProgram.Own("States/format-2.json"));
    }
}
