using ScormBuilder.Checks.Wording;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks.Items;

/// <summary>An article before the gap of a question fits the wrong options too: "an …" rules out all that begin with a consonant, unread.</summary>
internal sealed class ArticleCue : ItemCheck
{
    protected override void Check(ChoiceItem item, DiagnosticBag diagnostics)
    {
        if (item.Asking is not { } asking
            || ItemLanguage.Of(asking.Text.Language) is not { ArticleBeforeGap: { } articles, Fits: { } fits }
            || articles.Find(asking.Text.Value, asking.Start, asking.End) is not var (index, article))
        {
            return;
        }

        bool IsRuledOut(ItemOption option) => fits(article.ToLowerInvariant(), option.Words.Value.TrimStart(' ', '"', '“', '„', '\'', '‘', '‚', '…')) == false;
        if (item.Wrong.Where(IsRuledOut).ToList() is [var first, ..] ruledOut && !item.Right.Any(IsRuledOut))
        {
            diagnostics.Report(ItemWritingCodes.ArticleCue, asking.Text.At(index), article, first.Text, $"{ruledOut.Count}", $"{item.Wrong.Count()}");
        }
    }
}
