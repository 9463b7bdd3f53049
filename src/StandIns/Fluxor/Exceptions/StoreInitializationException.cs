namespace Fluxor.Exceptions;

/// <summary>The store could not be started.</summary>
public class StoreInitializationException : FluxorException
{
    public StoreInitializationException(string message)
        : base(message)
    {
    }

    public StoreInitializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
