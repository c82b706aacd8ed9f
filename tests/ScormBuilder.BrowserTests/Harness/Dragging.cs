namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Dragging by mouse, or by finger as the browser's own protocol gives it: Playwright has no finger that moves.</summary>
public static class Dragging
{
    /// <summary>Drags an item's handle onto a target; with <paramref name="escape"/>, Esc is pressed before the release.</summary>
    public static async Task DragAsync(this Learner learner, ILocator handle, ILocator target, bool escape = false)
    {
        await handle.ScrollIntoViewIfNeededAsync();
        var (x, y) = await MiddleAsync(handle);
        await using var pointer = await PointerAsync(learner);
        await pointer.PressAsync(x, y);
        await pointer.MoveAsync(x + 4, y + 4);
        var (toX, toY) = await MiddleAsync(target);
        await pointer.MoveAsync((x + toX) / 2, (y + toY) / 2);

        // The page may scroll, and targets come into sight, while something is dragged.
        (toX, toY) = await MiddleAsync(target);
        await pointer.MoveAsync(toX, toY);
        await Expect(target).ToHaveAttributeAsync("data-over", "");
        if (escape)
        {
            await learner.Page.Keyboard.PressAsync("Escape");
        }

        await pointer.ReleaseAsync();
        await Expect(learner.Course.Locator(".dragged")).ToHaveCountAsync(0);
        await Expect(learner.Course.Locator("[data-over], [data-dragging]")).ToHaveCountAsync(0);
    }

    private static async Task<(float X, float Y)> MiddleAsync(ILocator locator)
    {
        var box = await locator.BoundingBoxAsync() ?? throw new AssertionException($"{locator} cannot be seen.");
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    private static async Task<IPointer> PointerAsync(Learner learner) => learner is TouchLearner
        ? new Finger(await learner.Page.Context.NewCDPSessionAsync(learner.Page))
        : new Mouse(learner.Page.Mouse);

    private interface IPointer : IAsyncDisposable
    {
        Task PressAsync(float x, float y);

        Task MoveAsync(float x, float y);

        Task ReleaseAsync();
    }

    private sealed class Mouse(IMouse mouse) : IPointer
    {
        public async Task PressAsync(float x, float y)
        {
            await mouse.MoveAsync(x, y);
            await mouse.DownAsync();
        }

        public Task MoveAsync(float x, float y) => mouse.MoveAsync(x, y);

        public Task ReleaseAsync() => mouse.UpAsync();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Finger(ICDPSession session) : IPointer
    {
        public Task PressAsync(float x, float y) => TouchAsync("touchStart", (x, y));

        public Task MoveAsync(float x, float y) => TouchAsync("touchMove", (x, y));

        public Task ReleaseAsync() => TouchAsync("touchEnd");

        public ValueTask DisposeAsync() => new(session.DetachAsync());

        private async Task TouchAsync(string type, params (float X, float Y)[] points) => await session.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = points.Select(point => new Dictionary<string, object> { ["x"] = point.X, ["y"] = point.Y }).ToArray(),
        });
    }
}
