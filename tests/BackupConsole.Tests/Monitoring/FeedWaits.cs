using BackupConsole.Monitoring;

namespace BackupConsole.Tests.Monitoring;

internal static class FeedWaits
{
    /// <summary>Waits until what is known is so.</summary>
    public static async Task UntilAsync(this EstateFeed feed, Func<EstateSnapshot, bool> isSo, CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (isSo(feed.Current))
            {
                reached.TrySetResult();
            }
        }

        feed.Changed += Look;
        try
        {
            Look();
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        }
        finally
        {
            feed.Changed -= Look;
        }
    }
}
