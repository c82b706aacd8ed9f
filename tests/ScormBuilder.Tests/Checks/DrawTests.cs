using CsCheck;
using static ScormBuilder.Tests.Checks.PlayerSessions;

namespace ScormBuilder.Tests.Checks;

/// <summary>What the player draws from the pools of an assessment, attempt by attempt, session by session and version by version.</summary>
internal sealed class DrawTests
{
    private static readonly Gen<Pool[]> Pools = Gen.OneOf(
        Gen.Int[1, 4].Select(count => new[] { new Pool(null, count) }),
        Gen.Int[1, 3].Array[3].Select(counts => new Pool[] { new("one", counts[0]), new("two", counts[1]), new("three", counts[2]) }));

    private static readonly Gen<string> Seeds = Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].Array[4].Select(characters => new string(characters));

    private static readonly Gen<Edition> Editions = Gen.Select(Pools, Gen.Int[0, 5].Array[3], Gen.Int[0, 999], Make);

    private PlayerSessions player = null!;

    [OneTimeSetUp]
    public void SetUp() => player = new PlayerSessions();

    [OneTimeTearDown]
    public void TearDown() => player.Dispose();

    [Test]
    public void Every_attempt_asks_as_many_questions_for_the_same_maximum_and_new_ones_while_there_are_any() =>
        Gen.Select(Editions, Seeds.Array[1, 8]).Sample(
            (version, seeds) =>
            {
                var state = "";
                string[] last = [];
                var seen = new HashSet<string>();
                foreach (var seed in seeds)
                {
                    var attempt = player.Take(version, state, new Step(seed));
                    Assert.That(attempt.Resumed, Is.EquivalentTo(last), "before the new attempt the last one is shown");
                    AssertForm(version, attempt.Asked);
                    foreach (var pool in version.Draw!)
                    {
                        AssertPreference([.. version.IdsOf(pool)], pool.Count, attempt.Asked, last, seen);
                    }

                    Assert.That(attempt.Drawn, Is.EquivalentTo(attempt.Asked));
                    Assert.That(attempt.Seen, Is.EquivalentTo(seen.Except(attempt.Asked)));
                    var submitted = player.Take(version, attempt.State, [.. attempt.Asked.Select(id => new Step(Answer: id, Right: true)), new Step()]);
                    Assert.That(submitted.Resumed, Is.EqualTo(attempt.Asked), "a resume asks the same");
                    Assert.That((submitted.Open, submitted.Last), Is.EqualTo((false, (int?)10_000)), "the score is of the questions that were asked");
                    (state, last) = (submitted.State, attempt.Asked);
                }
            },
            iter: 400,
            threads: 1);

    [Test]
    public void An_attempt_left_open_goes_on_in_another_version_with_what_is_there_of_it() =>
        Gen.Select(Editions, Editions, Seeds.Array[1, 4], Gen.Int[0, 6], Gen.Bool).Sample(
            (version, other, seeds, answers, draws) =>
            {
                var first = draws ? version : version with { Draw = null };
                var state = "";
                foreach (var seed in seeds.Skip(1))
                {
                    var attempt = player.Take(first, state, new Step(seed));
                    state = player.Take(first, attempt.State, [.. attempt.Asked.Select(id => new Step(Answer: id)), new Step()]).State;
                }

                var open = player.Take(first, state, new Step(seeds[0]));
                Assert.That(open.Asked, Has.Length.EqualTo(draws ? version.Draw!.Sum(pool => pool.Count) : version.Questions.Count));
                open = player.Take(first, open.State, open.Asked.Take(answers).Select(id => new Step(Answer: id)));

                var next = player.Take(other, open.State);
                AssertForm(other, next.Asked);
                foreach (var pool in other.Draw!)
                {
                    var left = other.IdsOf(pool).ToList();
                    AssertKept([.. open.Answered.Intersect(left)], pool.Count, next.Asked);
                    if (draws)
                    {
                        AssertKept([.. open.Asked.Intersect(left)], pool.Count, next.Asked);
                    }
                }

                Assert.That(next.Answered, Is.EquivalentTo(open.Answered.Intersect(next.Asked)), "answers to what is asked still");
                Assert.That(player.Take(other, next.State).Asked, Is.EqualTo(next.Asked), "and from then on the same");
                Assert.That(player.Take(other, open.State).Asked, Is.EqualTo(next.Asked), "chosen by the seed, not by chance");
            },
            iter: 400,
            threads: 1);

    [Test]
    public void A_submitted_attempt_is_shown_as_it_was_in_every_other_version() =>
        Gen.Select(Editions, Editions, Seeds, Gen.Bool, Gen.Bool).Sample(
            (version, other, seed, draws, drawsLater) =>
            {
                var first = draws ? version : version with { Draw = null };
                var second = drawsLater ? other : other with { Draw = null };
                var attempt = player.Take(first, "", new Step(seed));
                var submitted = player.Take(first, attempt.State, [.. attempt.Asked.Select((id, index) => new Step(Answer: id, Right: index > 0)), new Step()]);
                var later = player.Take(second, submitted.State);
                Assert.That(later.Asked, Is.EquivalentTo(attempt.Asked.Intersect(second.Questions.Select(question => question.Id))));
                Assert.That((later.Last, later.Best, later.Attempts), Is.EqualTo((submitted.Last, submitted.Best, 1)));
                if (drawsLater)
                {
                    var again = player.Take(second, submitted.State, new Step(seed));
                    AssertForm(second, again.Asked);
                    foreach (var pool in second.Draw!)
                    {
                        AssertPreference([.. second.IdsOf(pool)], pool.Count, again.Asked, attempt.Asked, [.. attempt.Asked]);
                    }
                }
            },
            iter: 200,
            threads: 1);

    [Test]
    public void A_later_copy_in_the_browser_says_what_is_asked() =>
        Gen.Select(Editions, Seeds.Array[1, 4], Gen.Int[0, 3], Gen.Bool).Sample(
            (version, seeds, stored, submits) =>
            {
                var states = new List<Outcome> { player.Take(version, "") };
                foreach (var seed in seeds)
                {
                    var attempt = player.Take(version, states[^1].State, new Step(seed));
                    attempt = player.Take(version, attempt.State, attempt.Asked.Skip(submits ? 0 : 1).Select(id => new Step(Answer: id, Right: true)));
                    states.Add(submits ? player.Take(version, attempt.State, new Step()) : attempt);
                }

                var merged = player.Merge(version, states[Math.Min(stored, states.Count - 2)].State, states[^1].State);
                Assert.That(merged.Asked, Is.EqualTo(states[^1].Asked));
                Assert.That(merged.Seen, Is.EquivalentTo(states[^1].Seen));
                Assert.That(merged.Answered, Is.EquivalentTo(states[^1].Answered));
                Assert.That((merged.Open, merged.Attempts, merged.Best), Is.EqualTo((states[^1].Open, states[^1].Attempts, states[^1].Best)));
            },
            iter: 200,
            threads: 1);

    [Test]
    public void Every_question_is_drawn_equally_often()
    {
        var version = new Edition([.. Enumerable.Range(1, 6).Select(number => new Question($"question-{number}", null, 1))], [new Pool(null, 2)]);
        var drawn = Enumerable.Range(0, 3000).SelectMany(number => player.Take(version, "", new Step(SeedOf(number))).Asked).CountBy(id => id).ToList();
        Assert.That(drawn, Has.Count.EqualTo(6));
        Assert.That(drawn.Select(pair => pair.Value), Has.All.InRange(850, 1150), "of 1000 each");
    }

    [Test]
    public void An_attempt_is_submitted_only_when_everything_that_was_drawn_is_answered()
    {
        var version = new Edition([.. Enumerable.Range(1, 5).Select(number => new Question($"question-{number}", null, 1))], [new Pool(null, 3)]);
        var attempt = player.Take(version, "", new Step("seed"));
        var early = player.Take(version, attempt.State, new Step(Answer: attempt.Asked[0]), new Step(Answer: attempt.Asked[1]), new Step());
        Assert.That((early.Open, early.Attempts), Is.EqualTo((true, 0)));
        var whole = player.Take(version, early.State, new Step(Answer: attempt.Asked[2], Right: true), new Step());
        Assert.That((whole.Open, whole.Attempts, whole.Last), Is.EqualTo((false, 1, (int?)3333)));
    }

    // Pools at least as large as what is drawn from them; each with points of its own; some questions leave with the version, others come.
    private static Edition Make(Pool[] pools, int[] more, int removed)
    {
        var isOne = pools[0].Objective is null;
        var questions = new[] { "one", "two", "three" }.SelectMany((objective, index) =>
        {
            var first = 1 + ((removed >> (2 * index)) % 4);
            var count = more[index] + (isOne ? pools[0].Count : pools[index].Count);
            return Enumerable.Range(first, count).Select(number => new Question($"{objective}-{number}", objective, isOne ? 2 : index + 1));
        });
        return new Edition([.. questions], pools);
    }

    private static void AssertForm(Edition version, string[] asked)
    {
        Assert.That(asked, Is.Unique);
        Assert.That(asked, Has.Length.EqualTo(version.Draw!.Sum(pool => pool.Count)));
        Assert.That(version.Draw!.Select(pool => asked.Intersect(version.IdsOf(pool)).Count()), Is.EqualTo(version.Draw!.Select(pool => pool.Count)));
        Assert.That(version.MaximumOf(asked), Is.EqualTo(version.Draw!.Sum(pool => pool.Count * version.MaximumOf(version.IdsOf(pool).Take(1)))));
    }

    /// <summary>A form takes unseen questions, then such as were asked before the last attempt; when a seen one is taken, a new round begins.</summary>
    private static void AssertPreference(string[] pool, int count, string[] asked, string[] last, HashSet<string> seen)
    {
        var form = asked.Intersect(pool).ToHashSet();
        var unseen = pool.Except(seen).ToList();
        Assert.That(form.Intersect(unseen).Count(), Is.EqualTo(Math.Min(count, unseen.Count)), "as many unseen ones as there are");
        var earlier = pool.Intersect(seen).Except(last).Count();
        Assert.That(form.Intersect(last).Count(), Is.EqualTo(Math.Max(0, count - unseen.Count - earlier)), "none of the last attempt if it can be helped");
        if (form.Overlaps(seen))
        {
            seen.ExceptWith(pool);
        }

        seen.UnionWith(form);
    }

    private static void AssertKept(string[] kept, int count, string[] asked)
    {
        if (kept.Length <= count)
        {
            Assert.That(kept, Is.SubsetOf(asked), "what was asked already stays");
        }
        else
        {
            Assert.That(asked.Intersect(kept).Count(), Is.EqualTo(count), "nothing new beside what was asked already");
        }
    }

    private static string SeedOf(int number)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var random = new Random(number);
        return string.Concat(Enumerable.Range(0, 4).Select(_ => alphabet[random.Next(64)]));
    }
}
