using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.LegalHolds;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Tags;

/// <summary>Tags of what belongs to AWS Backup itself: vaults, plans, legal holds and recovery points of fully managed types.</summary>
internal sealed class TagOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("TagResource", Tag),
        ("UntagResource", Untag),
        ("ListTags", List),
    ];

    private object? Tag(ApiCall call)
    {
        var tags = call.Body<TagResourceRequest>().Tags;
        TagRules.Check(tags);
        database.Write(session =>
        {
            var arn = RequireResource(session, call);
            var present = TagStore.Of(session, call.Account, call.Region, arn);
            TagRules.CheckCount(present.Keys.Union(tags.Keys, StringComparer.Ordinal).Count());
            foreach (var (key, value) in tags)
            {
                TagStore.Put(session, call.Account, call.Region, arn, key, value);
            }
        });
        return null;
    }

    private object? Untag(ApiCall call)
    {
        var keys = call.Body<UntagResourceRequest>().TagKeyList;
        database.Write(session =>
        {
            var arn = RequireResource(session, call);
            foreach (var key in keys)
            {
                TagStore.Remove(session, call.Account, call.Region, arn, key);
            }
        });
        return null;
    }

    private object List(ApiCall call)
    {
        var page = call.Page();
        var tags = database.Read(session => TagStore.Of(session, call.Account, call.Region, RequireResource(session, call)))
            .Where(tag => string.CompareOrdinal(tag.Key, page.AfterText(0)) > 0)
            .Take(page.Limit + 1)
            .ToList();
        var next = call.NextToken(tags, page, tag => [tag.Key]);
        return new { Tags = tags.ToDictionary(tag => tag.Key, tag => tag.Value), NextToken = next };
    }

    private static string RequireResource(Session session, ApiCall call)
    {
        var arn = call.PathParameter("resourceArn");
        if (arn.Split(':', 7) is not ["arn", _, var service, var region, var account, ..] parts || parts.Length < 6)
        {
            throw ApiErrors.InvalidParameter("Invalid ARN. Specify a valid ARN.", arn);
        }

        if (service != "backup")
        {
            throw ApiErrors.InvalidParameter("Tags of this resource are not managed by AWS Backup.", arn);
        }

        var exists = region == call.Region && account == call.Account && parts switch
        {
            [.., "backup-vault", var name] => VaultStore.Find(session, account, region, name) is not null,
            [.., "backup-plan", var id] => PlanStore.Find(session, account, region, id) is { DeletedAt: null },
            [.., "legal-hold", var id] => LegalHoldStore.Find(session, account, region, id) is not null,
            [.., "recovery-point", _] => RecoveryPointStore.FindAnywhere(session, account, region, arn) is not null,
            _ => false,
        };
        return exists ? arn : throw ApiErrors.NotFound("The resource was not found.", arn);
    }
}
