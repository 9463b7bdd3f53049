using System.Diagnostics;

namespace BackupConsole.Shell;

/// <summary>Where everything arrives that nobody handled: components, event handlers and effects. One per circuit.</summary>
public sealed partial class UnhandledErrors(ILogger<UnhandledErrors> logger)
{
    /// <summary>The latest one that has not been dismissed.</summary>
    public UnhandledError? Current { get; private set; }

    /// <summary>Raised on whatever thread reported.</summary>
    public event Action? Changed;

    /// <param name="exception">Logged in full, not shown.</param>
    /// <param name="sentence">What did not work.</param>
    public UnhandledError Report(Exception exception, string sentence)
    {
        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        Log.Unhandled(logger, exception, traceId);
        Current = new UnhandledError(sentence, traceId);
        Changed?.Invoke();
        return Current;
    }

    public void Dismiss()
    {
        Current = null;
        Changed?.Invoke();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Unhandled error in the user interface, shown as trace {TraceId}")]
        public static partial void Unhandled(ILogger logger, Exception exception, string traceId);
    }
}
