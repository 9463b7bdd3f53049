using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Tags;

internal static class TagRules
{
    private const int Limit = 50;

    /// <summary>Checks tags that are to be added, before it is known how many the resource has already.</summary>
    public static void Check(IReadOnlyDictionary<string, string>? tags)
    {
        if (FirstProblem(tags) is { } problem)
        {
            throw ApiErrors.InvalidParameter(problem.Text, problem.Key);
        }

        CheckCount(tags?.Count ?? 0);
    }

    /// <summary>The first tag that is not well formed, whatever their number.</summary>
    public static (string Text, string Key)? FirstProblem(IReadOnlyDictionary<string, string>? tags)
    {
        foreach (var (key, value) in tags ?? new Dictionary<string, string>())
        {
            if (key.Length is < 1 or > 128)
            {
                return ("Invalid tag key: it must have 1 to 128 characters.", key);
            }

            if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                return ("Tag keys starting with 'aws:' are reserved for system use.", key);
            }

            if (value.Length > 256)
            {
                return ("Invalid tag value: it must have at most 256 characters.", key);
            }
        }

        return null;
    }

    public static void CheckCount(int count)
    {
        if (count > Limit)
        {
            throw ApiErrors.InvalidParameter($"The resultant tag set must not have more than {Limit} user tags.");
        }
    }
}
