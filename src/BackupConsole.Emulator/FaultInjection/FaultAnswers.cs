using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>The faults that are error answers.</summary>
internal static class FaultAnswers
{
    /// <summary>Null for a kind that is none.</summary>
    public static ApiException? Of(FaultKind kind, Caller caller, string operation) => kind switch
    {
        FaultKind.Throttling => new ApiException(400, "ThrottlingException", "Rate exceeded"),
        FaultKind.TooManyRequests => new ApiException(429, "ThrottlingException", "Rate exceeded"),
        FaultKind.ServiceUnavailable => new ApiException(503, "ServiceUnavailableException", "The request failed due to a temporary failure of the server.") { Code = "ERROR_7001" },
        FaultKind.InternalFailure => new ApiException(500, "InternalFailure", "The request processing has failed because of an unknown error, exception or failure."),
        FaultKind.ExpiredCredentials => new ApiException(
            403,
            caller.Service == "sts" ? "ExpiredToken" : "ExpiredTokenException",
            "The security token included in the request is expired"),
        FaultKind.AccessDenied => new ApiException(
            403,
            caller.Service == "sts" ? "AccessDenied" : "AccessDeniedException",
            $"User: {caller.PrincipalArn} is not authorized to perform: {Prefix(caller.Service)}:{operation} because no identity-based policy allows the {Prefix(caller.Service)}:{operation} action"),
        _ => null,
    };

    private static string Prefix(string service) => service == "tagging" ? "tag" : service;
}
