using Amazon.SecurityToken.Model;
using BackupConsole.AwsBackup.Budgets;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Connections;

internal sealed class AwsCallerIdentities(AwsCalls calls, CallBudgets budgets) : ICallerIdentities
{
    public async Task<CallerIdentity> GetAsync(CallContext context, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            context,
            "GetCallerIdentity",
            (clients, token) => clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest(), token),
            cancellationToken);
        var identity = new CallerIdentity(Answers.Required(answer.Account, "Account"), Answers.Required(answer.Arn, "Arn"), answer.UserId ?? "");
        budgets.Learn(context.Connection, identity.AccountId);
        return identity;
    }
}
