namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The ids of the regions, chosen in their list.</summary>
public sealed class HotspotAnswers : ChoiceAnswers
{
    public override string Type => "hotspot";
}
