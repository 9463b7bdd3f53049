namespace BackupConsole.Emulator.Tests.Contract.Calls;

internal static class TagCalls
{
    public static IReadOnlyDictionary<string, Recipe> All { get; } = new Dictionary<string, Recipe>
    {
        ["TagResource"] = new(world => new { ResourceArn = ContractWorld.VaultArn(world.Vault), Tags = new { team = "a" } }),
        ["UntagResource"] = new(world => new { ResourceArn = ContractWorld.VaultArn(world.Vault), TagKeyList = new[] { "team" } }),
        ["ListTags"] = new(world => new { ResourceArn = ContractWorld.VaultArn(world.Vault) }) { Also = _ => new { MaxResults = 1 }, Without = Paging.NextToken },
    };
}
