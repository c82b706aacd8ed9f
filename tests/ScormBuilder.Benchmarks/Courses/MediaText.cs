using System.Runtime.InteropServices;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.Benchmarks.Courses;

/// <summary>A course with much media: half of it is stored as it is, half of it deflated; some of that shrinks and some does not.</summary>
internal static class MediaText
{
    private const int PieceLength = 1 << 20;

    // Name, and how many hundredths of all bytes.
    private static readonly (string Name, int Share, bool IsNoise)[] Parts =
        [("film.mp4", 50, true), ("drawings.zip", 20, true), ("scans.pdf", 10, true), ("measurements.csv", 20, false)];

    /// <summary>The texts, by name.</summary>
    public static Dictionary<string, string> Files(int lessons)
    {
        var files = WeightText.Files(lessons);
        files["01-lesson-1.md"] += """

            ![How to wash hands](media/film.mp4){described="nothing shown that is not said" captions=media/film.vtt transcript=media/film.md}

            There are also [the drawings](media/drawings.zip), [scans of the forms](media/scans.pdf) and [all measurements](media/measurements.csv).

            """;
        return files;
    }

    /// <summary>The media. What they show does not matter, only how many bytes they have.</summary>
    public static void WriteMedia(string folder, long bytes)
    {
        var media = Directory.CreateDirectory(Path.Combine(folder, "media")).FullName;
        File.WriteAllText(Path.Combine(media, "film.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nWash your hands.\n");
        File.WriteAllText(Path.Combine(media, "film.md"), "Wash your hands.\n");
        foreach (var (name, share, isNoise) in Parts)
        {
            Write(Path.Combine(media, name), bytes * share / 100, isNoise);
        }
    }

    private static void Write(string path, long bytes, bool isNoise)
    {
        using var file = File.Create(path);
        var piece = new byte[PieceLength];
        FillWithRows(piece);
        var state = 0x9e3779b97f4a7c15UL;
        for (var left = bytes; left > 0; left -= PieceLength)
        {
            if (isNoise)
            {
                state = FillWithNoise(piece, state);
            }

            file.Write(piece, 0, (int)Math.Min(left, PieceLength));
        }
    }

    // Marsaglia's xorshift: as fast as the disk, the same everywhere, and nothing that deflate could shorten.
    private static ulong FillWithNoise(Span<byte> piece, ulong state)
    {
        foreach (ref var number in MemoryMarshal.Cast<byte, ulong>(piece))
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            number = state;
        }

        return state;
    }

    private static void FillWithRows(Span<byte> piece)
    {
        for (var at = 0; at < piece.Length; at++)
        {
            piece[at] = "12.5;13.75;14;clean hands;7\n"u8[at % 28];
        }
    }
}
