namespace Fluxor.Exceptions;

/// <summary>What every exception of Fluxor's own is.</summary>
public abstract class FluxorException : Exception
{
    public FluxorException(string message)
        : base(message)
    {
    }

    public FluxorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
