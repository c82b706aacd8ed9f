using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// Compares text with a golden file beside the test. What differs is written to a .received file beside it.
/// UPDATE_GOLDEN=1 in the environment accepts everything; the diff in Git is then the review.
/// </summary>
public static class Golden
{
    public static void Match(string actual, string file, [CallerFilePath] string test = "")
    {
        var golden = Path.Combine(Path.GetDirectoryName(test)!, file);
        var received = golden + ".received";
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText(golden, text);
        }

        var expected = File.Exists(golden) ? File.ReadAllText(golden).ReplaceLineEndings("\n") : "";
        File.Delete(received);
        if (text != expected)
        {
            File.WriteAllText(received, text);
            Assert.Fail($"{file} differs (- golden, + received); UPDATE_GOLDEN=1 accepts it.\n{Difference(expected.Split('\n'), text.Split('\n'))}");
        }
    }

    // The longest common subsequence, with two lines around each change.
    internal static string Difference(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                lines.Add("  " + before[i++]);
                j++;
            }
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + before[i++]);
            }
            else
            {
                lines.Add("+ " + after[j++]);
            }
        }

        var near = Enumerable.Range(0, lines.Count).Where(index => lines.Skip(index - 2).Take(index < 2 ? index + 3 : 5).Any(line => line[0] != ' '));
        return string.Join('\n', near.Select(index => lines[index]));
    }
}
