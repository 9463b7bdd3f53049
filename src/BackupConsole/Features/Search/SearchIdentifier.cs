using System.Text.RegularExpressions;
using BackupConsole.Domain.Arns;

namespace BackupConsole.Features.Search;

/// <summary>Tells an id or an ARN, which is looked up in the database, from a name, which is not: a name is asked for with every key.</summary>
internal static partial class SearchIdentifier
{
    public static bool Is(string text) => Guid.TryParse(text, out _) || Arn.TryParse(text, out _) || ServiceId.IsMatch(text);

    /// <summary>What stands for the object in AWS's lists: of an ARN its last part.</summary>
    public static string IdOf(string identifier) => Arn.TryParse(identifier, out var arn) ? arn.ResourceId : identifier;

    /// <summary>The ids of EC2, EFS and FSx: <c>snap-0123456789abcdef0</c>.</summary>
    [GeneratedRegex(@"\A[a-z]{2,10}-[0-9a-f]{8,17}\z")]
    private static partial Regex ServiceId { get; }
}
