using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Resources;

internal sealed class ProtectedResourceOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListProtectedResources", List),
        ("ListProtectedResourcesByBackupVault", ListByVault),
        ("DescribeProtectedResource", Describe),
    ];

    private object List(ApiCall call)
    {
        var page = call.Page();
        var resources = database.Read(session => ProtectedResourceStore.List(session, call.Account, call.Region, page.AfterText(0), page.Limit + 1));
        return Page(call, page, resources);
    }

    private object ListByVault(ApiCall call)
    {
        var page = call.Page();
        VaultOwner.Check(call);
        var resources = database.Read(session =>
        {
            var vault = VaultStore.Require(session, call);
            return ProtectedResourceStore.InVault(session, vault.Account, vault.Region, vault.Name, vault.Arn, page.AfterText(0), page.Limit + 1);
        });
        return Page(call, page, resources);
    }

    private static object Page(ApiCall call, PageRequest page, List<ProtectedResourceDescription> resources)
    {
        var next = call.NextToken(resources, page, resource => [resource.ResourceArn]);
        var results = resources.ConvertAll(resource => new
        {
            resource.ResourceArn,
            resource.ResourceType,
            resource.LastBackupTime,
            resource.ResourceName,
            resource.LastBackupVaultArn,
            resource.LastRecoveryPointArn,
        });
        return new { Results = results, NextToken = next };
    }

    private ProtectedResourceDescription Describe(ApiCall call)
    {
        var arn = ResourceArn.Require(call.PathParameter("resourceArn")).Text;
        return database.Read(session => ProtectedResourceStore.Find(session, call.Account, call.Region, arn))
            ?? throw ApiErrors.NotFound("The resource is not protected by AWS Backup.", arn);
    }
}
