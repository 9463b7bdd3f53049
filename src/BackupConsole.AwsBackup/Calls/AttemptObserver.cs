using System.Net;
using BackupConsole.AwsBackup.Errors;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>Sees each HTTP request that the SDK makes, retries included: counts it, charges the budget for retries, and slows the budget down when AWS asks for it.</summary>
internal sealed class AttemptObserver(HttpMessageHandler inner, CallLog log, TimeProvider time) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Without a call there is nobody to charge: the SDK looks for credentials on its own.
        if (CallInFlight.Current is not { } call)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (!call.BeginAttempt())
        {
            call.Budget.Charge(call.Operation);
        }

        var outcome = CallOutcome.Unanswered;
        var start = time.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);

            // The SDK reads the body synchronously and without a deadline; read here, a body that drips is given up in time and holds no thread.
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            outcome = OutcomeOf(response);
            return response;
        }
        finally
        {
            call.EndAttempt(outcome);
            log.Add(call.Connection, call.Operation, outcome, time.GetElapsedTime(start));
            if (outcome == CallOutcome.Throttled)
            {
                call.Budget.SlowDown(call.Operation);
            }
        }
    }

    private static CallOutcome OutcomeOf(HttpResponseMessage response) => response switch
    {
        { IsSuccessStatusCode: true } => CallOutcome.Succeeded,
        { StatusCode: HttpStatusCode.TooManyRequests } => CallOutcome.Throttled,
        _ when FaultTable.IsThrottling(ErrorType(response)) => CallOutcome.Throttled,
        { StatusCode: >= HttpStatusCode.InternalServerError } => CallOutcome.Failed,
        _ => CallOutcome.Refused,
    };

    // X-Amzn-Errortype: ThrottlingException:http://internal.amazon.com/coral/…
    private static string ErrorType(HttpResponseMessage response) =>
        response.Headers.TryGetValues("X-Amzn-Errortype", out var values) ? values.First().Split(':')[0] : "";
}
