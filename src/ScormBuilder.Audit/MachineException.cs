namespace ScormBuilder.Audit;

/// <summary>The machine lacks what an audit needs; the message says how to get it.</summary>
internal sealed class MachineException(string message) : Exception(message);
