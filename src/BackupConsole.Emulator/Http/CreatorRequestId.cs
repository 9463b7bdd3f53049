using System.Text.RegularExpressions;

namespace BackupConsole.Emulator.Http;

/// <summary>The idempotency token of the Create operations. The contract has it as any text; its documentation limits it.</summary>
internal static partial class CreatorRequestId
{
    public static void Check(string? id)
    {
        if (id is not null && !Pattern().IsMatch(id))
        {
            throw ApiErrors.InvalidParameter("Invalid CreatorRequestId: it must be 1 to 50 alphanumeric or '-_.' characters.", "CreatorRequestId");
        }
    }

    [GeneratedRegex(@"^[a-zA-Z0-9_.\-]{1,50}\z")]
    private static partial Regex Pattern();
}
