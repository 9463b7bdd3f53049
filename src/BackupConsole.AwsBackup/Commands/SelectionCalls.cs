using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Selections;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>The two calls that the commands about selections are made of; each may be sent again.</summary>
internal sealed class SelectionCalls(AwsCalls calls, IBackupPlans plans)
{
    // The model has one word for it, though the guide writes "StringEquals".
    private const string OnlyTagOperator = "STRINGEQUALS";

    /// <summary>A call repeated with the same id is answered with the selection that the first one made.</summary>
    public async Task<CommandReceipt<CreatedBackupSelection>> CreateAsync(
        CallContext context, CreateBackupSelectionRequest request, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context, "CreateBackupSelection", (clients, token) => clients.BackupFor(Repeatability.Token).CreateBackupSelectionAsync(request, token), cancellationToken);
        return new CommandReceipt<CreatedBackupSelection>(new CreatedBackupSelection(Answers.Required(answer.SelectionId, "SelectionId")), answer.ResponseMetadata?.RequestId);
    }

    /// <returns>AWS's request id; null when it was gone already.</returns>
    public async Task<string?> DeleteAsync(CallContext context, string planId, string selectionId, CancellationToken cancellationToken)
    {
        var request = DeletionOf(planId, selectionId);
        try
        {
            var answer = await calls.SendAsync(
                context, "DeleteBackupSelection", (clients, token) => clients.BackupFor(Repeatability.Natural).DeleteBackupSelectionAsync(request, token), cancellationToken);
            return answer.ResponseMetadata?.RequestId;
        }
        catch (BackupServiceException fault) when (fault.Error.Kind is BackupErrorKind.NotFound or BackupErrorKind.Invalid)
        {
            // An earlier attempt, or somebody else, has deleted it; then it is as it should be.
            if (await ExistsAsync(context, planId, selectionId, cancellationToken))
            {
                throw;
            }

            return null;
        }
    }

    public async Task<bool> ExistsAsync(CallContext context, string planId, string selectionId, CancellationToken cancellationToken) =>
        (await plans.ListSelectionsAsync(context, planId, cancellationToken)).Any(selection => selection.Id == selectionId);

    /// <summary>What an intent has made; null when it has made nothing that still stands.</summary>
    public async Task<CreatedBackupSelection?> FindAsync(CallContext context, string planId, IntentId intent, CancellationToken cancellationToken) =>
        (await plans.ListSelectionsAsync(context, planId, cancellationToken)).FirstOrDefault(selection => selection.CreatorRequestId == intent.Value) is { } made
            ? new CreatedBackupSelection(made.Id)
            : null;

    public static CreateBackupSelectionRequest CreationOf(string planId, string name, string iamRoleArn, SelectionTerms terms, IntentId? intent = null) =>
        new() { BackupPlanId = planId, BackupSelection = InputOf(name, iamRoleArn, terms), CreatorRequestId = intent?.Value };

    public static DeleteBackupSelectionRequest DeletionOf(string planId, string selectionId) => new() { BackupPlanId = planId, SelectionId = selectionId };

    private static BackupSelection InputOf(string name, string iamRoleArn, SelectionTerms terms) => new()
    {
        SelectionName = name,
        IamRoleArn = iamRoleArn,
        Resources = OrNull(terms.Resources),
        ListOfTags = OrNull(terms.ListOfTags.Select(tag => new Condition { ConditionType = OnlyTagOperator, ConditionKey = tag.Key, ConditionValue = tag.Value })),
        NotResources = OrNull(terms.NotResources),
        Conditions = terms.Conditions.IsEmpty
            ? null
            : new Conditions
            {
                StringEquals = Of(terms, ConditionOperator.StringEquals),
                StringNotEquals = Of(terms, ConditionOperator.StringNotEquals),
                StringLike = Of(terms, ConditionOperator.StringLike),
                StringNotLike = Of(terms, ConditionOperator.StringNotLike),
            },
    };

    private static List<ConditionParameter>? Of(SelectionTerms terms, ConditionOperator comparison) => OrNull(terms.Conditions
        .Where(condition => condition.Operator == comparison)
        .Select(condition => new ConditionParameter { ConditionKey = condition.ConditionKey, ConditionValue = condition.Value }));

    private static List<T>? OrNull<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
