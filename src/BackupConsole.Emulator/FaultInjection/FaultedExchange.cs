using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>One request and what goes wrong with it: before its handler, with its answer, on its way back.</summary>
internal sealed class FaultedExchange(string operation, IReadOnlyList<InjectedFault> faults)
{
    public static FaultedExchange Healthy { get; } = new("", []);

    /// <summary>For the log of requests; null when nothing went wrong.</summary>
    public string? Name => faults.Count == 0 ? null : string.Join(' ', faults.Select(fault => fault.Kind));

    /// <param name="http">The request.</param>
    /// <param name="caller">Who sent it.</param>
    /// <param name="body">What was sent.</param>
    /// <param name="handle">Carries it out, with the body that the faults leave of it.</param>
    /// <exception cref="ApiException">The fault is an error answer.</exception>
    public ApiAnswer Answer(HttpContext http, Caller caller, byte[] body, Func<byte[], ApiAnswer> handle)
    {
        if (Find(FaultKind.CutBefore) is not null)
        {
            return new ApiAnswer(0, "", []);
        }

        if (faults.Select(fault => FaultAnswers.Of(fault.Kind, caller, operation)).FirstOrDefault(refusal => refusal is not null) is { } error)
        {
            throw error;
        }

        var pages = PageForm.Of(http, caller, body);
        if (Find(FaultKind.PartialPage) is { } partial && pages is not null)
        {
            body = pages.Shrunk(partial.Order.Items);
        }

        var answer = handle(body);
        if (faults.FirstOrDefault(fault => fault.Kind is FaultKind.RepeatedToken or FaultKind.LoopingToken) is { } token && pages is not null)
        {
            answer = PageFaults.Misdirect(pages, answer, token);
        }

        foreach (var changed in faults.Where(fault => fault.Kind == FaultKind.ChangedField))
        {
            answer = ChangedFields.In(answer, changed.Order);
        }

        return Find(FaultKind.MalformedJson) is null ? answer : answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
    }

    /// <summary>Sends the answer, or as much of it as the faults let through.</summary>
    public async Task SendAsync(HttpContext http, ApiAnswer answer, string requestId, TimeProvider time)
    {
        if (Find(FaultKind.Latency) is { } latency)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(latency.Order.Milliseconds), time, http.RequestAborted);
        }

        if (Find(FaultKind.CutBefore) is not null || Find(FaultKind.CutAfter) is not null)
        {
            http.Abort();
            return;
        }

        if (Find(FaultKind.TruncatedBody) is null)
        {
            await answer.WriteAsync(http, requestId, answer.Body);
            return;
        }

        await answer.WriteAsync(http, requestId, answer.Body.AsMemory(0, answer.Body.Length / 2));
        await http.Response.Body.FlushAsync(http.RequestAborted);
        http.Abort();
    }

    private InjectedFault? Find(FaultKind kind) => faults.FirstOrDefault(fault => fault.Kind == kind);
}
