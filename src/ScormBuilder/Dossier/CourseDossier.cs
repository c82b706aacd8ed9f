using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Comparison;
using ScormBuilder.Diagnostics;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Dossier.Sections;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Dossier;

/// <summary>
/// What an accreditor asks for: one document about a course, as a page and as Markdown. It is made of the course alone, so that the same course
/// always gives the same bytes; it names no day but those of the course and the one that it is asked to speak of.
/// </summary>
public sealed class CourseDossier
{
    private readonly ImmutableArray<Run> title;
    private readonly ImmutableArray<Piece> parts;
    private readonly DossierSource source;

    private CourseDossier(DossierSource source)
    {
        this.source = source;
        title = [.. source.Say(source.Course.Education is null ? "title_training" : "title_education"), new Run(" "), source.Author(source.Course.Title)];
        parts =
        [
            CourseSection.Of(source),
            .. PlanningSections.Of(source),
            .. source.Course.Education is { } education ? [PeopleSection.Of(education, source)] : Array.Empty<Piece>(),
            .. ObjectiveSections.Of(source),
            AssessmentSection.Of(source),
            HoursSection.Of(source),
            .. KeySections.Of(source),
            ReferenceSection.Of(source),
            EvaluationSection.Of(source),
            CertificateSection.Of(source),
            ChangesSection.Of(source),
        ];
    }

    /// <summary>What the name of both files begins with.</summary>
    public string Name => $"{source.Course.Id}-{source.Course.Version}-dossier";

    /// <summary>The page: one file without scripts that needs nothing else.</summary>
    public string Html => DossierPage.Write(title, parts, source.Words);

    /// <summary>The same as Markdown.</summary>
    public string Markdown => MarkdownPieces.Write(title, parts);

    /// <summary>The dossier of a course that was compiled without errors.</summary>
    /// <param name="course">The course.</param>
    /// <param name="moduleFolder">The folder that holds its <c>module.yaml</c>, and a CHANGELOG.md if there is one.</param>
    /// <param name="current">What its package promises; null when nothing is to be compared.</param>
    /// <param name="previous">What earlier packages promise, in any order, each with its name.</param>
    /// <param name="options">What it was compiled with.</param>
    /// <param name="found">Where findings go: SB705x.</param>
    /// <returns>Null, with a finding, when there is none.</returns>
    /// <exception cref="IOException">A source cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A source may not be read.</exception>
    public static CourseDossier? Of(
        Course course,
        string moduleFolder,
        CourseOutline? current,
        IReadOnlyList<(string Name, CourseOutline Outline)> previous,
        CompilerOptions options,
        DiagnosticBag found)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(found);
        if (course.Education is null && course.Training is null)
        {
            found.Report(DossierCodes.NothingToShow, course.Location);
            return null;
        }

        var source = new DossierSource
        {
            Course = course,
            Components = options.Components,
            SourceHash = course.SourceHash,
            Tool = Evidence.SourceHash.ToolVersion,
            AsOf = options.AsOf,
            ChangeLog = Dossier.ChangeLog.Read(moduleFolder),
            Versions = current is null ? [] : VersionHistory.Of(course, current, previous, found),
        };
        var sheet = source.Hours;
        if (sheet.IsExceeded)
        {
            var place = course.Education!.Places.GetValueOrDefault("credit.hours", course.Education.Location);
            var words = new DossierWords("en");
            found.Report(
                DossierCodes.TooManyHours, place, words.Number(sheet.Declared!.Value), words.Minutes(sheet.Declared.Value * 60), words.Minutes(sheet.Minutes),
                sheet.LacksLengths ? ", without recordings whose length is not known" : "");
        }

        return found.ToSorted().Any(finding => finding.IsError) ? null : new CourseDossier(source);
    }

    /// <summary>Writes both files, or none.</summary>
    /// <param name="folder">Where; it is made when it is not there.</param>
    /// <returns>Their paths.</returns>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public ImmutableArray<string> Write(string folder)
    {
        Directory.CreateDirectory(folder);
        ImmutableArray<(string Path, string Text)> files = [(Path.Combine(folder, $"{Name}.html"), Html), (Path.Combine(folder, $"{Name}.md"), Markdown)];
        var drafts = new List<ReplacementFile>();
        try
        {
            foreach (var (path, text) in files)
            {
                if (Directory.Exists(path))
                {
                    // Known before the other one is in its place.
                    throw new IOException($"'{path}' is a folder, and the dossier needs this name.");
                }

                drafts.Add(new ReplacementFile(Path.GetFullPath(path)));
                drafts[^1].Content.Write(Encoding.UTF8.GetBytes(text));
            }

            drafts.ForEach(draft => draft.Commit());
        }
        finally
        {
            drafts.ForEach(draft => draft.Dispose());
        }

        return [.. files.Select(file => file.Path)];
    }
}
