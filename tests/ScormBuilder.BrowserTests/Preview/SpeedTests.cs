using System.Globalization;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>Writing feels instant.</summary>
public sealed class SpeedTests
{
    [Test]
    public async Task TheFlagship_IsSeenAnewWithin150Milliseconds()
    {
        await using var desk = await Desk.OpenAsync(Repository.Flagship);
        await desk.ReadyAsync();
        await desk.Learner.OpenLessonAsync("heroin-and-the-brain");
        const string Lesson = "02-heroin-and-the-brain.md";
        var text = File.ReadAllText(desk.PathOf(Lesson));
        var start = text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4;
        var times = new List<double>();

        // Other tests run at the same time: what it takes when the machine has time for it is the best of several.
        while (times.Count < 8 || (times.Min() >= 150 && times.Count < 40))
        {
            var word = $"Zebra{times.Count}.";
            var seen = desk.Page.EvaluateAsync<double>("""
                word => new Promise(resolve => {
                  const look = () => {
                    const frame = document.getElementById("frame").contentWindow;
                    if (frame.document.body?.textContent.includes(word)) frame.requestAnimationFrame(() => resolve(Date.now()));
                    else setTimeout(look, 4);
                  };
                  look();
                })
                """, word);
            var saved = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            desk.Write(Lesson, text.Insert(start, $"\n{word}\n"));
            times.Add(await seen - saved);
            await desk.SettledAsync();
        }

        Report.Say($"Preview of the flagship, from saving to seeing, in milliseconds: {string.Join(", ", times.Select(time => time.ToString("0", CultureInfo.InvariantCulture)))}");
        Assert.That(times.Min(), Is.LessThan(150));
        await Expect(desk.In("section[data-lesson=heroin-and-the-brain]")).ToBeVisibleAsync();
    }
}
