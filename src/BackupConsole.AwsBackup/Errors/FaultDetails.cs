using System.Collections.Immutable;
using System.Text.Json;
using Amazon.Backup.Model;
using Amazon.Runtime;

namespace BackupConsole.AwsBackup.Errors;

/// <summary>What AWS says about a refusal.</summary>
/// <param name="Message">Its sentence.</param>
/// <param name="Context">More sentences or values; empty when there are none.</param>
internal sealed record FaultDetails(string Message, ImmutableArray<string> Context)
{
    public static FaultDetails Of(AmazonServiceException answer) => new(answer.Message, Split(answer switch
    {
        InvalidParameterValueException fault => fault.Context,
        MissingParameterValueException fault => fault.Context,
        InvalidRequestException fault => fault.Context,
        InvalidResourceStateException fault => fault.Context,
        LimitExceededException fault => fault.Context,
        ConflictException fault => fault.Context,
        _ => null,
    }));

    // Context is sometimes a JSON array: ["Yearly-Backups","Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart …"]
    private static ImmutableArray<string> Split(string? context)
    {
        if (string.IsNullOrWhiteSpace(context))
        {
            return [];
        }

        try
        {
            return context.StartsWith('[') ? [.. JsonSerializer.Deserialize<string[]>(context)?.OfType<string>() ?? []] : [context];
        }
        catch (JsonException)
        {
            // Then it only looked like one, and is quoted as it is.
            return [context];
        }
    }
}
