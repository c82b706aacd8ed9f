namespace ScormBuilder.Model;

/// <summary>Whom a course is for, by the schooling that its text may ask for (WCAG 2.2, 3.1.5, after UNESCO's levels of education).</summary>
public enum Audience
{
    /// <summary>Everybody: lower secondary education, 9 years of school.</summary>
    General,

    /// <summary>People who finished school: upper secondary education, 12 years.</summary>
    Secondary,

    /// <summary>People with a degree, 16 years.</summary>
    Higher,
}
