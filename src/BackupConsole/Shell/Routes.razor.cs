using Microsoft.AspNetCore.Components;

namespace BackupConsole.Shell;

/// <summary>The root of what is interactive.</summary>
public sealed partial class Routes
{
    [Inject]
    private UnhandledErrors Errors { get; set; } = null!;

    /// <summary>Handled, so that the circuit goes on.</summary>
    private void ReportEffectError(Fluxor.Exceptions.UnhandledExceptionEventArgs args)
    {
        Errors.Report(args.Exception, "Something in the background failed; what is shown may be incomplete.");
        args.Handled();
    }
}
