using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>
/// In every state of the gallery, which has every component: nothing is scrolled sideways, everything is large enough to be hit, the order of focus is that
/// of the page, and what has the focus is seen; wide, at 400 %, in the smallest frame, with large and with spaced text.
/// </summary>
[TestFixture("en")]
[TestFixture(PseudoLanguage.Tag)]
public sealed class GalleryUseTests(string language)
{
    private static readonly (string Name, int Width, int Height, Func<IPage, bool, Task>? Change)[] Looks =
    [
        ("1280 px", 1280, 800, null), ("400 %", 320, 256, null), ("frame", 352, 500, null), ("200 % text", 640, 800, Layout.EnlargeTextAsync), ("text spacing", 320, 800, Layout.SpaceTextAsync),
    ];

    [Test]
    public async Task InEveryState_ItFits_AndCanBeHit_AndTheFocusIsInOrder_AndSeen()
    {
        await using var reader = await Reader.OpenAsync(
            language == "en" ? await CompiledCourse.FromModuleAsync(Repository.Module("component-gallery")) : await PseudoLanguage.CompileAsync("component-gallery"));
        var faults = new Dictionary<string, List<string>>();
        var states = 0;
        await new GalleryStates(reader, LookAsync).WalkAsync();
        Report.Say($"use of the gallery in {language}: {states} states x {Looks.Length} looks");
        Assert.That(faults.Select(fault => $"{fault.Key}\n    in {string.Join("; ", fault.Value)}"), Is.Empty);
        reader.Faults.AssertNone();

        async Task LookAsync(string state)
        {
            states++;
            foreach (var (name, width, height, change) in Looks)
            {
                await reader.Page.SetViewportSizeAsync(width, height);
                await (change?.Invoke(reader.Page, true) ?? Task.CompletedTask);
                Note(await Layout.FaultsAsync(reader.Page), "");
                Note(await Layout.AgainstTheOrderAsync(reader.Page), "order: ");
                if (change == null)
                {
                    Note(await Layout.HiddenFocusAsync(reader.Page), "hidden with the focus: ");
                }

                await (change?.Invoke(reader.Page, false) ?? Task.CompletedTask);

                void Note(IEnumerable<string> found, string kind)
                {
                    foreach (var fault in found.Select(fault => kind + fault))
                    {
                        faults.TryAdd(fault, []);
                        faults[fault].Add($"{state}, {name}");
                    }
                }
            }

            await reader.Page.SetViewportSizeAsync(View.Desktop.Width, View.Desktop.Height);
        }
    }
}
