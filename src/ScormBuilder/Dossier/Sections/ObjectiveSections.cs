using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>What a course is for, and the blueprint: where each objective is taught, tested and referenced.</summary>
internal static class ObjectiveSections
{
    public static IEnumerable<Piece> Of(DossierSource source)
    {
        var course = source.Course;
        if (course.Objectives.IsEmpty)
        {
            yield return new Piece.Section("objectives", source.Say("objectives"), [new Piece.Paragraph(source.Say("no_objectives"))]);
            yield break;
        }

        yield return new Piece.Section("objectives", source.Say("objectives"),
        [
            new Piece.Paragraph(source.Say("after_the_course")),
            new Piece.Items(true, [.. course.Objectives.Select(objective => ImmutableArray.Create<Piece>(new Piece.Paragraph(
                [source.Author(objective.Text), new Run(" ("), new Run(objective.Id) { IsCode = true }, new Run(")")])))]),
        ]);

        var content = new ContentPieces(source);
        var rows = course.Objectives.Select(objective => Row(objective.Id, source.AuthorLine(objective.Text))).ToList();
        if (Scored(course).Any(question => question.Settings.Objective is null))
        {
            rows.Add(Row(null, source.Say("no_objective")));
        }

        string[] columns = ["objective", "taught_in", .. course.PretestLesson is null ? Array.Empty<string>() : ["tested_before"], "tested_by", "cites"];
        yield return new Piece.Section("blueprint", source.Say("blueprint"),
        [
            new Piece.Paragraph(source.Say("blueprint_text")),
            new Piece.Table(source.Say("blueprint_table"), [.. columns.Select(column => source.Say(column))], [.. rows]),
        ]);

        ImmutableArray<Cell> Row(string? objective, ImmutableArray<Run> name)
        {
            var questions = QuestionsOf(course.AssessmentLesson, objective);
            return
            [
                name,
                new Cell([.. course.Lessons.Where(lesson => objective is not null && lesson.Objectives.Contains(objective) && LessonKinds.IsForLearning(lesson)).Select(lesson => source.AuthorLine(lesson.Title))]),
                .. course.PretestLesson is { } pretest ? [new Cell([.. QuestionsOf(pretest, objective).Select(Name)])] : Array.Empty<Cell>(),
                new Cell([.. questions.Select(Name)]),
                Citations(questions),
            ];
        }

        ImmutableArray<Run> Name(Question question)
        {
            var stem = content.Line(question.Stem.IsEmpty && question is BlankQuestion ? source.ComponentOf(question).Asked(question) : question.Stem);
            return
            [
                new Run(question.Id) { Address = $"#{KeySections.IdOf(question)}" },
                new Run(": "),
                .. stem.IsEmpty ? KeySections.KindOf(question, source) : stem.Where(run => run.Address is null),
            ];
        }

        Cell Citations(List<Question> questions)
        {
            var inlines = questions.SelectMany(question => new Block[] { question }.AllInlines()).ToList();
            var numbers = inlines.OfType<FootnoteReference>().Select(reference => source.References.NumberOf(reference.Label)).OfType<int>().Distinct().Order().ToList();
            var lessons = inlines.OfType<Link>().Select(link => (link.Target as LinkTarget.ToLesson)?.LessonId).OfType<string>().Distinct();
            ImmutableArray<Run> citations = [.. numbers.SelectMany((number, index) => index == 0 ? [ContentPieces.Citation(number)] : new[] { new Run(" "), ContentPieces.Citation(number) })];
            return new Cell(
            [
                .. numbers.Count == 0 ? [] : new[] { citations },
                .. course.Lessons.Where(lesson => lessons.Contains(lesson.Id)).Select(lesson => source.AuthorLine(lesson.Title)),
            ]);
        }
    }

    private static IEnumerable<Question> Scored(Course course) => (course.AssessmentLesson?.Questions ?? []).Concat(course.PretestLesson?.Questions ?? []);

    private static List<Question> QuestionsOf(Lesson? lesson, string? objective) =>
        [.. (lesson?.Questions ?? []).Where(question => question.Settings.Objective == objective)];
}
