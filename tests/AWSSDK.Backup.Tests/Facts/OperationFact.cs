using Amazon.Backup;
using Amazon.Runtime;
using BackupConsole.Emulator.Contract;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>An operation of the contract as a client sees it: wire names to members of the request's class.</summary>
public sealed record OperationFact(
    string Name,
    string Method,
    string Uri,
    int Status,
    IReadOnlyDictionary<string, string> Path,
    IReadOnlyDictionary<string, string> Query,
    string? Token,
    IReadOnlyList<string> Errors)
{
    public static IReadOnlyList<OperationFact> All { get; } = [.. ServiceContract.Current.Operations.Select(Of)];

    public Type RequestType => ModelType("Request");

    public Type ResponseType => ModelType("Response");

    public bool TravelsInUri(string member) => Path.Values.Contains(member) || Query.Values.Contains(member);

    public static OperationFact Named(string name) => All.Single(fact => fact.Name == name);

    /// <summary>Calls the client's method of this operation.</summary>
    public async Task<AmazonWebServiceResponse> CallAsync(IAmazonBackup client, object request, CancellationToken cancellationToken)
    {
        var method = typeof(IAmazonBackup).GetMethod(Name + "Async") ?? throw new MissingMethodException(nameof(IAmazonBackup), Name);
        var call = (Task)method.Invoke(client, [request, cancellationToken])!;
        await call;
        return (AmazonWebServiceResponse)call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call)!;
    }

    public override string ToString() => Name;

    private static OperationFact Of(OperationContract operation)
    {
        return new OperationFact(
            operation.Name,
            operation.Method,
            operation.Uri,
            operation.Status,
            At(MemberLocation.Path),
            At(MemberLocation.Query),
            operation.Input.SingleOrDefault(member => member.IsToken)?.Name,
            operation.Errors);

        Dictionary<string, string> At(MemberLocation location) =>
            operation.Input.Where(member => member.Location == location).ToDictionary(member => member.WireName, member => member.Name);
    }

    private Type ModelType(string suffix) =>
        typeof(IAmazonBackup).Assembly.GetType($"Amazon.Backup.Model.{Name}{suffix}", throwOnError: true)!;
}
