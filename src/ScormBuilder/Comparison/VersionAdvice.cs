using System.Globalization;
using System.Numerics;
using ScormBuilder.Comparison.Telling;

namespace ScormBuilder.Comparison;

/// <summary>Whether a version was raised as far as the changes ask for.</summary>
/// <param name="IsEnough">Whether it was; more than that is fine.</param>
/// <param name="Least">The least version that is, such as <c>1.2.0</c>; the older one where nothing changed.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record VersionAdvice(bool IsEnough, string Least, string Sentence)
{
    internal static VersionAdvice Of(string older, string newer, VersionStep step)
    {
        var least = step == VersionStep.None ? older : Raise(older, step);
        var isEnough = Compare(newer, least) >= 0;
        var versions = $"{older} → {newer}";
        var sentence = step == VersionStep.None ? $"{versions}: nothing asks for a new version."
            : isEnough ? $"{versions}: the version was raised far enough."
            : older == newer ? $"{versions}: the version was not raised. Suggested: {least}."
            : Compare(newer, older) < 0 ? $"{versions}: the version went back. Suggested: {least}."
            : $"{versions}: the version was not raised far enough. Suggested: {least}.";
        return new VersionAdvice(isEnough || step == VersionStep.None, least, Say.Line(sentence));
    }

    /// <summary>The first number of a version (Semantic Versioning 2.0.0, 2), as the player tells it.</summary>
    internal static BigInteger MajorOf(string version) => Read(version).Numbers[0];

    /// <summary>Precedence (Semantic Versioning 2.0.0, 11), of what is told apart here: releases, and those before them.</summary>
    internal static int Compare(string one, string other)
    {
        var (first, second) = (Read(one), Read(other));
        var places = first.Numbers.Zip(second.Numbers, (left, right) => left.CompareTo(right)).FirstOrDefault(difference => difference != 0);
        return places != 0 ? places : second.IsBeforeRelease.CompareTo(first.IsBeforeRelease);
    }

    // A version before its release is not out yet: a patch to it may be the release.
    private static string Raise(string version, VersionStep step)
    {
        var (numbers, isBeforeRelease) = Read(version);
        var raised = step switch
        {
            VersionStep.Major => [numbers[0] + 1, 0, 0],
            VersionStep.Minor => [numbers[0], numbers[1] + 1, 0],
            _ => isBeforeRelease ? numbers : [numbers[0], numbers[1], numbers[2] + 1],
        };
        return string.Join('.', raised.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    private static (BigInteger[] Numbers, bool IsBeforeRelease) Read(string version)
    {
        var core = version.Split('+')[0].Split('-', 2);
        var numbers = core[0].Split('.').Select(text => BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return ([.. numbers.Concat([0, 0, 0]).Take(3)], core.Length > 1);
    }
}
