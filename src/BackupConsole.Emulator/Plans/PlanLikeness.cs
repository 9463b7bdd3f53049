using BackupConsole.Emulator.Http;

namespace BackupConsole.Emulator.Plans;

/// <summary>Two plans are the same to AWS when their documents are, whatever the ids of their rules and the order of their tags.</summary>
internal static class PlanLikeness
{
    public static string Of(PlanDocument document) => ApiJson.Text(document with
    {
        Rules =
        [
            .. document.Rules.Select(rule => rule with
            {
                RuleId = "",
                RecoveryPointTags = rule.RecoveryPointTags.OrderBy(tag => tag.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            }),
        ],
    })!;
}
