namespace ScormBuilder.BrowserTests.Preview;

/// <summary>What an author sees who writes, slips, and mends it.</summary>
public sealed class EditingTests
{
    [Test]
    public async Task WhatIsSaved_IsSeen_AndTheLearnerStaysWhereTheyAre()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await desk.Learner.OpenLessonAsync("second");
        await desk.Learner.AnswerAsync("two", "wrong");
        await desk.Learner.SubmitAsync("two");
        await Expect(desk.In("form[data-question=two]")).ToHaveAttributeAsync("data-state", "incorrect");
        await desk.Course.EvaluateAsync("() => document.getElementById('second--part-20-of-second').scrollIntoView()");
        const string Top = "() => Math.round(document.getElementById('second--part-20-of-second').getBoundingClientRect().top)";
        var before = await desk.Course.EvaluateAsync<int>(Top);

        await desk.RelaunchAsync(() =>
        {
            desk.Edit(DeskModule.Second, "The beginning of it.", "The beginning of it.\n\nAnd a new paragraph.");
            return Task.CompletedTask;
        });

        await Expect(desk.In("text=And a new paragraph.")).ToBeVisibleAsync();
        await Expect(desk.In("section[data-lesson=second]")).ToBeVisibleAsync();
        await Expect(desk.In("form[data-question=two]")).ToHaveAttributeAsync("data-state", "incorrect");
        Assert.That(await desk.Course.EvaluateAsync<int>(Top), Is.EqualTo(before).Within(2), "what was at the top stays there");
        Assert.That(await desk.CallsAsync(), Has.Some.StartsWith("LMSFinish(\"\") \"true\""), "the build before has ended its session");
        await Expect(desk.In("[data-notice]")).ToHaveCountAsync(0);
        Assert.That(desk.Problems, Is.Empty);
    }

    [Test]
    public async Task WhatIsBroken_IsSaid_WhileTheCourseStays_UntilItIsMended()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();
        await desk.Course.EvaluateAsync("() => window.isOld = true");
        var findings = desk.Page.Locator("#findings");
        await Expect(findings).ToBeHiddenAsync();

        desk.Edit(DeskModule.First, "::: choice {#one}", "::: choise {#one}");
        await Expect(findings).ToContainTextAsync("01-first.md(167,1)");
        await Expect(findings).ToContainTextAsync("SB2001");
        await Expect(findings).ToContainTextAsync("There is no block 'choise'. Did you mean 'choice'?");
        await Expect(desk.Page.Locator("#said")).ToContainTextAsync("1 error. You still see the build of");
        await Expect(desk.In("h1:visible")).ToHaveTextAsync("First");
        Assert.That(await desk.Course.EvaluateAsync<bool>("() => window.isOld"), Is.True, "the last good build was not loaded anew");

        desk.Edit(DeskModule.First, "::: choise {#one}", "::: choice {#one}");
        await Expect(findings).ToBeHiddenAsync();
        await Expect(desk.Page.Locator("#said")).ToHaveTextAsync("Mended: no errors.");
        Assert.That(await desk.Course.EvaluateAsync<bool>("() => window.isOld"), Is.True, "the same files are no news");
    }

    [Test]
    public async Task AModuleThatIsBrokenAtFirst_AppearsWhenItIsMended()
    {
        var files = DeskModule.Files;
        files[DeskModule.First] = "---\ntitel: First\n---\n\nWords.\n";
        await using var desk = await Desk.OpenAsync(files);
        await Expect(desk.Page.Locator("#findings")).ToContainTextAsync("The course appears here as soon as it has no errors.");
        await Expect(desk.Page.Locator("#frame")).ToBeHiddenAsync();

        desk.Edit(DeskModule.First, "titel", "title");
        await desk.ReadyAsync();
        await Expect(desk.In("h1:visible")).ToHaveTextAsync("First");
        await Expect(desk.Page.Locator("#findings")).ToBeHiddenAsync();
    }

    [Test]
    public async Task EditorsThatReplaceFiles_AndFoldersThatComeBack_AreSeen()
    {
        await using var desk = await Desk.OpenAsync(DeskModule.Files);
        await desk.ReadyAsync();

        // As many editors save: a file beside it, then renamed.
        File.WriteAllText(desk.PathOf(".first.tmp"), File.ReadAllText(desk.PathOf(DeskModule.First)).Replace("The beginning", "The first beginning", StringComparison.Ordinal));
        File.Move(desk.PathOf(".first.tmp"), desk.PathOf(DeskModule.First), overwrite: true);
        await Expect(desk.In("text=The first beginning of it.")).ToBeVisibleAsync();

        // As version control may do it: the whole folder goes, and another comes.
        Directory.Move(desk.Module, desk.Module + "-away");
        await Expect(desk.Page.Locator("#findings")).ToContainTextAsync("error");
        await Expect(desk.In("text=The first beginning of it.")).ToBeVisibleAsync();
        Directory.Move(desk.Module + "-away", desk.Module);
        await Expect(desk.Page.Locator("#findings")).ToBeHiddenAsync();
        desk.Edit(DeskModule.First, "The first beginning", "The second beginning");
        await Expect(desk.In("text=The second beginning of it.")).ToBeVisibleAsync();
    }
}
