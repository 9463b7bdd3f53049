namespace BackupConsole.Shell;

/// <summary>A component that something registers for the top bar, for example the connection switcher; it takes no parameters.</summary>
/// <param name="Order">Its place from the left.</param>
/// <param name="Component">The component's type.</param>
public sealed record TopBarEntry(int Order, Type Component);
