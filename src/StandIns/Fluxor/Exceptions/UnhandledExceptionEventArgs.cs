namespace Fluxor.Exceptions;

public class UnhandledExceptionEventArgs(Exception exception) : EventArgs
{
    public Exception Exception { get; } = exception ?? throw new ArgumentNullException(nameof(exception));

    public bool WasHandled { get; private set; }

    /// <summary>Keeps <see cref="Blazor.Web.StoreInitializer"/> from throwing the exception at the circuit.</summary>
    public void Handled() => WasHandled = true;
}
