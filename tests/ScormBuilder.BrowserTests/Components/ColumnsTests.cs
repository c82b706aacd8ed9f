using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Components;

public sealed class ColumnsTests : BlockTests
{
    protected override string Component => "columns";

    protected override string[] Words => ["For", "A dose a month.", "Against", "It hurts."];

    [Test]
    public async Task ColumnsStandSideBySide_OnAPhoneOneBelowTheOther()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        var (first, second) = await PlacesAsync(reader);
        Assert.That(second.X, Is.GreaterThan(first.X + first.Width));
        Assert.That(second.Y, Is.EqualTo(first.Y));

        await reader.Page.SetViewportSizeAsync(320, 640);
        (first, second) = await PlacesAsync(reader);
        Assert.That(second.X, Is.EqualTo(first.X));
        Assert.That(second.Y, Is.GreaterThanOrEqualTo(first.Y + first.Height));
    }

    [Test]
    public async Task RightToLeft_TheFirstColumnIsAtTheRight()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync());
        await Layout.TurnAsync(reader.Page, rightToLeft: true);
        var (first, second) = await PlacesAsync(reader);
        Assert.That(first.X, Is.GreaterThan(second.X + second.Width));
    }

    [Test]
    public async Task FourColumnsFitAWideWindow()
    {
        await using var reader = await Reader.OpenAsync(await CompileAsync("", "::: columns\n## One\nA.\n\n## Two\nB.\n\n## Three\nC.\n\n## Four\nD.\n:::"));
        var tops = await reader.Page.Locator(".side-by-side > div").EvaluateAllAsync<double[]>("columns => columns.map(column => column.getBoundingClientRect().top)");
        Assert.That(tops.Distinct().Count(), Is.EqualTo(1));
    }

    private static async Task<(LocatorBoundingBoxResult First, LocatorBoundingBoxResult Second)> PlacesAsync(Reader reader)
    {
        var columns = reader.Page.Locator(".side-by-side > div");
        return ((await columns.Nth(0).BoundingBoxAsync())!, (await columns.Nth(1).BoundingBoxAsync())!);
    }
}
