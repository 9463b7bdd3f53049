using Amazon.Backup;
using Amazon.Runtime;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>One line of operations.txt: what the AWS API reference says about an operation.</summary>
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
    public static IReadOnlyList<OperationFact> All { get; } =
        [.. FactFile.Lines("operations.txt").Skip(1).Select(line => Parse(line.Split('\t')))];

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

    private static OperationFact Parse(string[] cells) => new(
        cells[0], cells[1], cells[2], int.Parse(cells[3], null), Pairs(cells[4]), Pairs(cells[5]),
        cells[6] == "-" ? null : cells[6],
        [.. cells[7].Split(',').Where(error => error != "-").Select(error => error + "Exception")]);

    private static Dictionary<string, string> Pairs(string cell) => cell.Split(',')
        .Where(pair => pair != "-").Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

    private Type ModelType(string suffix) =>
        typeof(IAmazonBackup).Assembly.GetType($"Amazon.Backup.Model.{Name}{suffix}", throwOnError: true)!;
}
