using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Resources;

namespace BackupConsole.Emulator.Seed;

/// <summary>
/// What the demo's teams run. Each application has servers, volumes, a database, a bucket and a table; some have more. One resource
/// in twelve was never tagged (GetResources does not know it) and one in nine is tagged but chosen by no plan, so coverage has gaps to find.
/// </summary>
internal static class DemoResources
{
    /// <summary>EFS sets it: "enabled" on the file systems that it backs up by itself, "disabled" where a team has turned that off.</summary>
    public const string AutomaticBackupTag = "aws:elasticfilesystem:default-backup";

    private const long Gigabyte = 1L << 30;

    /// <summary>The few that make an operations room look twice: account, Region, name, what is wrong.</summary>
    private static readonly Dictionary<(string, string, string), string> Flaws = new()
    {
        [(DemoAccounts.Production, DemoAccounts.Frankfurt, "identity-db")] = ResourceFlaw.Key,
        [(DemoAccounts.Production, DemoAccounts.Frankfurt, "documents-files")] = ResourceFlaw.Busy,
        [(DemoAccounts.Production, DemoAccounts.Frankfurt, "crm-app-01")] = ResourceFlaw.Vss,
        [(DemoAccounts.Production, DemoAccounts.Virginia, "search-web-01")] = ResourceFlaw.Denied,
        [(DemoAccounts.Production, DemoAccounts.Virginia, "catalog-app-01")] = ResourceFlaw.Pinned,
        [(DemoAccounts.Staging, DemoAccounts.Frankfurt, "orders-web-01")] = ResourceFlaw.Pinned,
        [(DemoAccounts.Staging, DemoAccounts.Frankfurt, "payments-db")] = ResourceFlaw.Busy,
        [(DemoAccounts.SharedServices, DemoAccounts.Frankfurt, "directory-app-01")] = ResourceFlaw.Vss,
        [(DemoAccounts.SharedServices, DemoAccounts.Frankfurt, "artifacts-store")] = ResourceFlaw.Denied,
    };

    public static IEnumerable<ResourceRecord> Of(DemoAccount account, DemoRegion region, int randomSeed)
    {
        for (var index = 0; index < region.Applications.Count; index++)
        {
            foreach (var (type, name, gigabytes) in Parts(region.Applications[index], index, account.Name))
            {
                var random = new StableRandom(randomSeed, "resource", account.Id, region.Name, name);
                yield return new ResourceRecord(
                    account.Id,
                    region.Name,
                    Arn(type, name, account.Id, region.Name, ref random),
                    type,
                    name,
                    (long)(gigabytes * random.Between(0.4, 1.9) * Gigabyte),
                    Flaws.GetValueOrDefault((account.Id, region.Name, name), ResourceFlaw.None))
                {
                    Tags = Tags(account, region, region.Applications[index], type, name, ref random),
                };
            }
        }
    }

    private static IEnumerable<(string Type, string Name, double Gigabytes)> Parts(string application, int index, string account)
    {
        yield return ("EC2", $"{application}-web-01", 40);
        yield return ("EC2", $"{application}-app-01", 80);
        yield return ("EBS", $"{application}-data-01", 250);
        yield return ("EBS", $"{application}-logs-01", 120);
        yield return index % 2 == 0 ? ("Aurora", $"{application}-cluster", 180) : ("RDS", $"{application}-db", 140);
        yield return ("DynamoDB", $"{application}-sessions", 12);
        yield return ("S3", $"acme-{account}-{application}-{(index % 2 == 0 ? "documents" : "exports")}", 900);
        yield return (index % 5) switch
        {
            0 => ("EFS", $"{application}-shared", 320),
            1 => ("EC2", $"{application}-batch-01", 60),
            2 => ("VirtualMachine", $"{application}-store", 500),
            3 => ("Redshift", $"{application}-warehouse", 1400),
            _ => ("FSx", $"{application}-files", 700),
        };
        if (index % 4 == 3)
        {
            yield return ("DocumentDB", $"{application}-documents-db", 90);
        }

        if (index % 6 == 5)
        {
            yield return ("Neptune", $"{application}-graph", 45);
        }
    }

    private static string Arn(string type, string name, string account, string region, ref StableRandom random) => type switch
    {
        "EC2" => $"arn:aws:ec2:{region}:{account}:instance/i-0{random.Hex(16)}",
        "EBS" => $"arn:aws:ec2:{region}:{account}:volume/vol-0{random.Hex(16)}",
        "RDS" => $"arn:aws:rds:{region}:{account}:db:{name}",
        "Aurora" or "DocumentDB" or "Neptune" => $"arn:aws:rds:{region}:{account}:cluster:{name}",
        "DynamoDB" => $"arn:aws:dynamodb:{region}:{account}:table/{name}",
        "S3" => $"arn:aws:s3:::{name}-{region}",
        "EFS" => $"arn:aws:elasticfilesystem:{region}:{account}:file-system/fs-0{random.Hex(16)}",
        "VirtualMachine" => $"arn:aws:backup-gateway:{region}:{account}:vm/vm-{random.Hex(8)}",
        "Redshift" => $"arn:aws:redshift:{region}:{account}:cluster:{name}",
        "FSx" => $"arn:aws:fsx:{region}:{account}:file-system/fs-0{random.Hex(16)}",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The demo has no resource of this type."),
    };

    private static Dictionary<string, string> Tags(
        DemoAccount account, DemoRegion region, string application, string type, string name, ref StableRandom random)
    {
        var tags = TagsOfTeam(account, application, type, name, ref random);
        if (type == "EFS" && (account.Id, region.Name) == (DemoAccounts.Production, DemoAccounts.Frankfurt))
        {
            tags[AutomaticBackupTag] = application == "orders" ? "disabled" : "enabled";
        }

        return tags;
    }

    private static Dictionary<string, string> TagsOfTeam(DemoAccount account, string application, string type, string name, ref StableRandom random)
    {
        var luck = random.Fraction();
        if (luck < 1d / 12)
        {
            return [];
        }

        string[] teams = ["team-atlas", "team-borealis", "team-cobalt"];
        var tags = new Dictionary<string, string>
        {
            ["Name"] = name,
            ["application"] = application,
            ["environment"] = account.Name,
            ["owner"] = teams[(application[0] + application.Length) % teams.Length],
        };
        if (luck > 1d / 12 + 1d / 9)
        {
            tags["backup"] = type is "RDS" or "Aurora" or "DocumentDB" or "Neptune" ? "gold" : "silver";
        }

        return tags;
    }
}
