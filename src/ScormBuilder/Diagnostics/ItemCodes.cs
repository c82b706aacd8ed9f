using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in questions that order, match or sort items: SB212x and SB213x.</summary>
public static class ItemCodes
{
    /// <summary>An ordering without list.</summary>
    public static readonly DiagnosticDescriptor NoOrderedList = new(
        "SB2120", Severity.Error, "The question has no items to put in order.", "List them in the right order, '1. First step' and '2. Second step'.");

    /// <summary>An ordering whose list is not numbered.</summary>
    public static readonly DiagnosticDescriptor ListNotNumbered = new(
        "SB2121", Severity.Error, "The list to put in order is not numbered.", "Number its items in the right order: '1.', '2.', and so on.");

    /// <summary>An ordering of one.</summary>
    public static readonly DiagnosticDescriptor OneItem = new(
        "SB2122", Severity.Error, "There is only one item to put in order.", "Add at least one more.");

    /// <summary>An item without text.</summary>
    public static readonly DiagnosticDescriptor EmptyItem = new(
        "SB2123", Severity.Error, "This item has no text.", "Write a line of text behind its number or dash, or remove it.");

    /// <summary>More items than an LMS records.</summary>
    public static readonly DiagnosticDescriptor TooManyItems = new(
        "SB2124", Severity.Error, "There are {0} {1}; at most 36 can be recorded.", "Split the question.");

    /// <summary>A matching without table.</summary>
    public static readonly DiagnosticDescriptor NoTable = new(
        "SB2125", Severity.Error, "The question has no pairs.", "Write a table with two columns and a right pair in each row.");

    /// <summary>A matching with more or fewer than two sides.</summary>
    public static readonly DiagnosticDescriptor TwoColumns = new(
        "SB2126", Severity.Error, "This table has not two columns but {0}.", "Keep two columns: what is given, and what goes with it.");

    /// <summary>A row without right cell.</summary>
    public static readonly DiagnosticDescriptor NoPartner = new(
        "SB2127", Severity.Error, "'{0}' has no partner.", "Fill in the right cell of its row; only the left one may be empty, which makes the right one a wrong choice.");

    /// <summary>A row without text.</summary>
    public static readonly DiagnosticDescriptor EmptyRow = new(
        "SB2128", Severity.Error, "Row {0} of the table is empty.", "Fill it in, or remove it.");

    /// <summary>A matching without a pair.</summary>
    public static readonly DiagnosticDescriptor OnlyDistractors = new(
        "SB2129", Severity.Error, "No row is a pair.", "Fill in both cells of at least one row.");

    /// <summary>A matching whose right cells are all the same.</summary>
    public static readonly DiagnosticDescriptor OneTarget = new(
        "SB2130", Severity.Error, "All right cells are the same, so there is nothing to choose.", "Add another one; if nothing goes with it, leave its left cell empty.");

    /// <summary>A target that cannot stand in a list of choices.</summary>
    public static readonly DiagnosticDescriptor NotPlain = new(
        "SB2131", Severity.Error, "'{0}' holds {1}, which a list of choices cannot show.", "Write it as plain words; the rest can stand before the items or on the other side.");

    /// <summary>Equal cells with two identities.</summary>
    public static readonly DiagnosticDescriptor TwoIdentities = new(
        "SB2132", Severity.Error, "Equal right cells are one choice, but '{0}' has the identities '{1}' and '{2}'.", "Keep one of them.");

    /// <summary>A sorting without list.</summary>
    public static readonly DiagnosticDescriptor NoGroups = new(
        "SB2133", Severity.Error, "The question has no groups.", "List them, '- A group', and indented under each its items, '  - An item'.");

    /// <summary>A sorting into one group.</summary>
    public static readonly DiagnosticDescriptor OneGroup = new(
        "SB2134", Severity.Error, "There is only one group, so there is nothing to sort.", "Add at least one more.");

    /// <summary>A group without items, or an item without group.</summary>
    public static readonly DiagnosticDescriptor GroupWithoutItems = new(
        "SB2135", Severity.Error, "The group '{0}' has no items.", "Indent its items under it; if it is an item itself, indent it under its group.");

    /// <summary>What stands under a group without being an item.</summary>
    public static readonly DiagnosticDescriptor GroupHoldsItemsOnly = new(
        "SB2136", Severity.Error, "This stands under a group and is no item.", "A group is one line, with its items indented under it; feedback belongs under an item.");

    /// <summary>A list under an item.</summary>
    public static readonly DiagnosticDescriptor NestedTooDeep = new(
        "SB2137", Severity.Error, "This list stands under an item, a level too deep.", "Groups hold items, items hold nothing but feedback; indent it less.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoOrderedList,
        ListNotNumbered,
        OneItem,
        EmptyItem,
        TooManyItems,
        NoTable,
        TwoColumns,
        NoPartner,
        EmptyRow,
        OnlyDistractors,
        OneTarget,
        NotPlain,
        TwoIdentities,
        NoGroups,
        OneGroup,
        GroupWithoutItems,
        GroupHoldsItemsOnly,
        NestedTooDeep,
    ];
}
