namespace BackupConsole.E2E.Journeys;

/// <summary>Says that a journey makes the console send an operation of AWS Backup, and where in the console. <see cref="Journey"/> holds it to that; docs/operations.md is written from it.</summary>
/// <param name="operation">AWS's name.</param>
/// <param name="page">The page, as the menu or its heading calls it.</param>
/// <param name="action">What somebody does there.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class DrivesAttribute(string operation, string page, string action) : Attribute
{
    public string Operation { get; } = operation;

    public string Page { get; } = page;

    public string Action { get; } = action;
}
