using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class HotspotTests : ScoredQuestionTests
{
    protected override string Component => "hotspot";

    protected override string[] GivenAway => ["It plans and decides"];

    protected override string? Type => "choice";

    protected override string Hint => "Two of them lie deep inside.";

    protected override Dictionary<string, string> Files => new()
    {
        ["media/brain.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\" width=\"400\" height=\"300\"><ellipse cx=\"200\" cy=\"140\" rx=\"170\" ry=\"120\" fill=\"#f2c6c0\"/></svg>",
    };

    protected override IReadOnlyList<(Grade Grade, string[] Answer)> Answers =>
    [
        (Grade.Wrong, ["frontal_lobe"]), (Grade.Partly, ["amygdala"]), (Grade.Right, ["amygdala", "hippo"]),
    ];

    [Test]
    public async Task ThePictureAndTheList_AreOne([Values(Hand.Mouse, Hand.Touch)] Hand hand)
    {
        await using var taking = await Taking.StartAsync(await CompileAsync(), hand);
        var form = FormOf(taking.Learner);
        foreach (var id in new[] { "amygdala", "hippo" })
        {
            var region = form.Locator($"[data-region='{id}']");
            await taking.Learner.ActivateAsync(region.Locator(".badge"));
            await Expect(form.Locator($"input[value='{id}']")).ToBeCheckedAsync();
            await Expect(region).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("chosen"));
        }

        await taking.Learner.SubmitAsync(await IdAsync(taking.Learner));
        await Expect(form).ToHaveAttributeAsync("data-state", "correct");
        await taking.Learner.ActivateAsync(form.Locator("[data-region='hippo'] .badge"));
        await Expect(form.Locator("input[value='hippo']")).ToBeCheckedAsync();
        await Expect(form.Locator("[data-region='hippo']")).ToHaveAttributeAsync("data-mark", "right");
    }

    [Test]
    public async Task PointingAtOne_ShowsTheOther()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var form = FormOf(reader.Learner);
        var (region, row) = (form.Locator("[data-region='hippo']"), form.Locator(".option", new() { Has = reader.Page.Locator("input[value='hippo']") }));
        await row.HoverAsync();
        await Expect(region).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("current"));
        await region.Locator(".edge").HoverAsync();
        await Expect(row).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("current"));
        await form.Locator("input[value='amygdala']").FocusAsync();
        await Expect(form.Locator("[data-region='amygdala']")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("current"));
    }

    [Test]
    public async Task RegionsLieWhereTheirAuthorPutThem_AtEveryWidth()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        foreach (var width in new[] { 1280, 320 })
        {
            await reader.Page.SetViewportSizeAsync(width, 640);
            var picture = (await FormOf(reader.Learner).Locator(".hotspot img").BoundingBoxAsync())!;
            var region = await FormOf(reader.Learner).Locator("[data-region='hippo'] .edge").EvaluateAsync<float[]>(
                "edge => { const box = edge.getBBox(), at = edge.ownerSVGElement.getBoundingClientRect(); return [at.x + box.x, at.y + box.y, box.width, box.height]; }");
            Assert.That(region[0], Is.EqualTo(picture.X + (picture.Width * 0.6f)).Within(1));
            Assert.That(region[1], Is.EqualTo(picture.Y + (picture.Height * 0.5f)).Within(1));
            Assert.That(region[2], Is.EqualTo(picture.Width * 0.15f).Within(1));
            Assert.That(region[3], Is.EqualTo(picture.Height * 0.205f).Within(1));
        }
    }
}
