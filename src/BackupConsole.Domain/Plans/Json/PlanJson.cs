using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>AWS's JSON form of a plan, as CreateBackupPlan takes it below <c>BackupPlan</c> and as GetBackupPlan gives it.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html</remarks>
public static class PlanJson
{
    /// <summary>Reads a plan, or what holds one: an answer of GetBackupPlan or the input of CreateBackupPlan. What AWS demands of a plan is <see cref="BackupPlanBody.Validate"/>.</summary>
    /// <param name="text">JSON, as typed or read from a file.</param>
    /// <param name="plan">The plan, AWS's defaults filled in.</param>
    /// <param name="problems">Everything that is wrong, in the order of the text; empty when it could be read.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out BackupPlanBody? plan, out ImmutableArray<PlanJsonProblem> problems)
    {
        var utf8 = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var found = new JsonProblems(utf8);
        plan = null;
        try
        {
            plan = new PlanJsonReader(found).Read(JsonPart.Parse(utf8));
        }
        catch (JsonException failure)
        {
            found.Add(failure);
        }

        problems = found.ToImmutable();
        plan = found.IsEmpty ? plan : null;
        return plan is not null;
    }

    /// <summary>What one would send to make this plan: indented, without what AWS gives of its own.</summary>
    public static string Write(BackupPlanBody plan) => PlanJsonWriter.Write(json => json.Plan(plan, areIdsWritten: false));

    /// <summary>What GetBackupPlan answers.</summary>
    public static string Write(BackupPlan plan) => PlanJsonWriter.Write(json => json.Answer(plan));
}
