using System.Threading.Channels;
using BackupConsole.Domain.Errors;

namespace BackupConsole.Monitoring;

/// <summary>Gives one reader its turns, keeps its health, slows it down while it fails and wakes it early when poked.</summary>
internal sealed partial class ReadLoop(EstateReader reader, MonitorContext context, CredentialGate gate, ILogger logger)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(5);

    // Bulk work pokes several times a second, and each turn tells of all that it has done.
    private static readonly TimeSpan BetweenPokes = TimeSpan.FromSeconds(2);

    // Room for one: poking twice before a turn comes is poking once.
    private readonly Channel<bool> _pokes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private DateTimeOffset _pokedAt = DateTimeOffset.MinValue;
    private int _failures;

    public EstateRead Read => reader.Read;

    /// <summary>The next turn is now, or, where it was now a moment ago, in a moment.</summary>
    public void Poke() => _pokes.Writer.TryWrite(true);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (reader.Read != EstateRead.CallerIdentity)
            {
                await gate.WaitAsync(cancellationToken);
            }

            var pause = await TurnAsync(cancellationToken);
            await PauseAsync(pause, cancellationToken);
        }
    }

    private async Task<TimeSpan> TurnAsync(CancellationToken cancellationToken)
    {
        try
        {
            var pause = await reader.ReadAsync(cancellationToken);
            _failures = 0;
            Succeeded();
            return pause;
        }
        catch (BackupServiceException failure)
        {
            _failures++;
            Failed(failure.Error);
            if (failure.Error.Kind == BackupErrorKind.CredentialsInvalid)
            {
                // The gate decides when to ask again: it wakes the identity once a minute, and the others wait for that to succeed.
                return reader.Read == EstateRead.CallerIdentity ? LongestRetry : TimeSpan.Zero;
            }

            var doubled = FirstRetry * Math.Pow(2, Math.Min(_failures - 1, 10));
            return doubled < LongestRetry ? doubled : LongestRetry;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // A bug in one read must not end the watch over everything else; it is logged, shown, and tried again.
            _failures++;
            Log.Unexpected(logger, bug, reader.Read, context.Connection.Id.Value);
            Failed(new BackupError(BackupErrorKind.Unexpected, "The console could not make sense of this read; its log says why."));
            return LongestRetry;
        }
    }

    private void Succeeded()
    {
        context.Feed.Beat(context.Connection.Id, reader.Read, context.Time.GetUtcNow());
        if (reader.Read == EstateRead.CallerIdentity)
        {
            gate.Open();
        }

        context.Update(snapshot => snapshot.Errors.ContainsKey(reader.Read) || !snapshot.Known.Contains(reader.Read)
            ? snapshot with { Errors = snapshot.Errors.Remove(reader.Read), Known = snapshot.Known.Add(reader.Read) }
            : snapshot);
    }

    private void Failed(BackupError error)
    {
        if (error.Kind == BackupErrorKind.CredentialsInvalid)
        {
            gate.Close();
        }
        else if (reader.Read == EstateRead.CallerIdentity)
        {
            // Whoever cannot ask STS (a VPC without its endpoint, say) may still be able to ask AWS Backup.
            gate.Open();
        }

        Log.Failed(logger, reader.Read, context.Connection.Id.Value, error.Kind, error.Code, error.Sentence);

        // Request ids differ each time; without them an unchanged failure is an unchanged snapshot.
        var stable = error with { RequestId = null };
        context.Update(snapshot => snapshot.Errors.GetValueOrDefault(reader.Read) is { } known && known with { Problems = stable.Problems } == stable
            ? snapshot
            : snapshot with { Errors = snapshot.Errors.SetItem(reader.Read, stable) });
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var poked = _pokes.Reader.WaitToReadAsync(turn.Token).AsTask();
        var isPoked = await Task.WhenAny(Task.Delay(pause, context.Time, turn.Token), poked) == poked;
        await turn.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (isPoked)
        {
            await SpaceAsync(cancellationToken);
        }

        _pokes.Reader.TryRead(out _);
    }

    private async Task SpaceAsync(CancellationToken cancellationToken)
    {
        var wait = _pokedAt + BetweenPokes - context.Time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, context.Time, cancellationToken);
        }

        _pokedAt = context.Time.GetUtcNow();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Read} of {Connection} failed: {Kind} {Code}: {Sentence}")]
        public static partial void Failed(ILogger logger, EstateRead read, string connection, BackupErrorKind kind, string? code, string sentence);

        [LoggerMessage(LogLevel.Error, "{Read} of {Connection} failed unexpectedly")]
        public static partial void Unexpected(ILogger logger, Exception exception, EstateRead read, string connection);
    }
}
