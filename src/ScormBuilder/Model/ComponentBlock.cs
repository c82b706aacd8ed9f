namespace ScormBuilder.Model;

/// <summary>A block that a component defines: <c>::: name</c>.</summary>
/// <param name="Component">The component's one name: of its class, its template folder and its notation.</param>
public abstract record ComponentBlock(SourceLocation Location, string Component) : Block(Location);
