using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// axe finds nothing in the gallery, which has every component: the full product of states, widths and schemes, from left to right in English and from
/// right to left in a language made for it, in which nothing is left of the player's English; in a full run also in German, one of them a state.
/// </summary>
[TestFixtureSource(nameof(Languages))]
public sealed class GalleryAxeTests(string language)
{
    private static string[] Languages => TestRun.IsFull ? ["en", "de", PseudoLanguage.Tag] : ["en", PseudoLanguage.Tag];

    [Test]
    public async Task InEveryState_NothingIsFound_AndEveryWordCanBeTranslated()
    {
        var watch = Stopwatch.StartNew();
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", language == PseudoLanguage.Tag ? "rtl" : "ltr");
        var axe = new AxeRuns();
        var untranslated = new HashSet<string>();
        await new GalleryStates(reader, LookAsync).WalkAsync();
        Report.Say($"axe, gallery in {language}: {axe.States.Count} states, {axe.Count} runs in {watch.Elapsed.TotalSeconds:0} s: {string.Join("; ", axe.States)}");
        axe.AssertNone();
        Assert.That(untranslated, Is.Empty, "words of the player that no language file has");
        reader.Faults.AssertNone();

        async Task LookAsync(string state)
        {
            await axe.LookAsync(reader.Page, state, language == "de" ? [Appearance.All[axe.Count % Appearance.All.Count]] : Appearance.All);
            if (language == PseudoLanguage.Tag)
            {
                untranslated.UnionWith(await PseudoLanguage.UntranslatedAsync(reader.Page, "component-gallery"));
            }
        }
    }

    private Task<CompiledCourse> CompileAsync() => language switch
    {
        "en" => CompiledCourse.FromModuleAsync(Repository.Module("component-gallery")),
        PseudoLanguage.Tag => PseudoLanguage.CompileAsync("component-gallery"),
        _ => EditedCopy.InLanguageAsync("component-gallery", language),
    };
}
