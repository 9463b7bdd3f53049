using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Jobs;

public sealed class RestoreJobTests
{
    private const string Here = $"{TestEmulator.Region}:{TestEmulator.Account}";

    [Theory]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"volumeType\":\"gp3\",\"availabilityZone\":\"eu-central-1a\"}", $"arn:aws:ec2:{Here}:volume/vol-0")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "{}", $"arn:aws:ec2:{Here}:instance/i-0")]
    [InlineData(Backups.Files, "{\"newFileSystem\":\"true\",\"Encrypted\":\"true\",\"PerformanceMode\":\"generalPurpose\",\"CreationToken\":\"t\"}", $"arn:aws:elasticfilesystem:{Here}:file-system/fs-0")]
    [InlineData(Backups.Files, "{\"file-system-id\":\"fs-1\",\"ItemsToRestore\":\"[\\\"/a\\\"]\"}", Backups.Files)]
    [InlineData(Backups.Database, "{\"DBInstanceIdentifier\":\"orders-2\",\"VpcSecurityGroupIds\":\"[\\\"sg-1\\\"]\"}", $"arn:aws:rds:{Here}:db:orders-2")]
    [InlineData("arn:aws:rds:eu-central-1:123456789012:cluster:c", "{\"dbClusterIdentifier\":\"c2\",\"engine\":\"aurora-postgresql\"}", $"arn:aws:rds:{Here}:cluster:c2")]
    [InlineData("arn:aws:dynamodb:eu-central-1:123456789012:table/carts", "{\"TARGETTABLENAME\":\"carts-2\"}", $"arn:aws:dynamodb:{Here}:table/carts-2")]
    [InlineData(Backups.Bucket, "{\"DestinationBucketName\":\"restored\"}", "arn:aws:s3:::restored")]
    [InlineData("arn:aws:fsx:eu-central-1:123456789012:file-system/fs-2", "{\"SubnetIds\":\"[\\\"subnet-1\\\"]\"}", $"arn:aws:fsx:{Here}:file-system/fs-0")]
    [InlineData("arn:aws:storagegateway:eu-central-1:123456789012:gateway/sgw-1/volume/vol-1", "{\"gatewayArn\":\"arn:aws:storagegateway:eu-central-1:123456789012:gateway/sgw-1\",\"gatewayType\":\"BACKUP_VM\",\"targetName\":\"t\",\"diskId\":\"d\"}", $"arn:aws:storagegateway:{Here}:gateway/sgw-1/volume/vol-")]
    [InlineData("arn:aws:backup-gateway:eu-central-1:123456789012:vm/vm-1", "{\"RestoreTo\":\"EC2Instance\"}", $"arn:aws:ec2:{Here}:instance/i-0")]
    [InlineData("arn:aws:backup-gateway:eu-central-1:123456789012:vm/vm-1", "{\"RestoreTo\":\"EC2Instance\",\"InstanceType\":\"m6i.large\",\"EbsOptimized\":\"true\",\"Placement\":\"{\\\"Tenancy\\\":\\\"default\\\"}\",\"UserData\":\"IyEvYmluL3No\"}", $"arn:aws:ec2:{Here}:instance/i-0")]
    [InlineData("arn:aws:backup-gateway:eu-central-1:123456789012:vm/vm-1", "{\"RestoreTo\":\"VMware\",\"HypervisorArn\":\"arn:aws:backup-gateway:eu-central-1:123456789012:hypervisor/hype-1\",\"VMName\":\"name\",\"VMPath\":\"/Labster/vm\",\"ComputeResourceName\":\"Cluster\",\"VMDatastore\":\"vsanDatastore\",\"DisksToRestore\":\"[{\\\"DiskId\\\":\\\"2000\\\",\\\"Label\\\":\\\"Hard disk 1\\\"}]\",\"vmId\":\"vm-101\"}", $"arn:aws:backup-gateway:{Here}:vm/vm-")]
    [InlineData("arn:aws:redshift:eu-central-1:123456789012:cluster:dwh", "{\"ClusterIdentifier\":\"dwh-2\",\"RestoreType\":\"CLUSTER_RESTORE\"}", $"arn:aws:redshift:{Here}:cluster:dwh-2")]
    [InlineData("arn:aws:redshift-serverless:eu-central-1:123456789012:namespace/n", "{\"NamespaceIdentifier\":\"n\",\"RestoreType\":\"NAMESPACE_RESTORE\"}", $"arn:aws:redshift-serverless:{Here}:namespace/n")]
    [InlineData("arn:aws:timestream:eu-central-1:123456789012:database/db/table/t", "{\"DatabaseName\":\"db\",\"TableName\":\"t2\"}", $"arn:aws:timestream:{Here}:database/db/table/t2")]
    [InlineData("arn:aws:eks:eu-central-1:123456789012:cluster/shop", "{\"clusterName\":\"shop-2\",\"newCluster\":\"true\"}", $"arn:aws:eks:{Here}:cluster/shop-2")]
    [InlineData("arn:aws:dsql:eu-central-1:123456789012:cluster/abc", "{}", $"arn:aws:dsql:{Here}:cluster/")]
    [InlineData("arn:aws:ssm-sap:eu-central-1:123456789012:HANA/prod/DB/HDB", "{\"aws:backup:TargetDatabaseArn\":\"arn:aws:ssm-sap:eu-central-1:123456789012:HANA/prod/DB/HDB\"}", $"arn:aws:ssm-sap:{Here}:HANA/prod/DB/HDB")]
    public async Task Restore_of_each_type_takes_its_metadata_and_names_what_it_made(string resource, string metadata, string created)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(resource);

        var started = await emulator.RestoreAsync(point, JsonNode.Parse(metadata)!);
        Assert.True(started.Status == HttpStatusCode.OK, started.Body);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));

        var id = started.Text("RestoreJobId");
        var job = await emulator.GetAsync($"/restore-jobs/{id}");
        Assert.Equal("COMPLETED", job.Text("Status"));
        Assert.StartsWith(created, job.Text("CreatedResourceArn"), StringComparison.Ordinal);
        Assert.Equal(resource, job.Text("SourceResourceArn"));
        var kept = (await emulator.GetAsync($"/restore-jobs/{id}/metadata")).Json.GetProperty("Metadata");
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(metadata).RootElement, kept));
    }

    [Theory]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"volumeType\":\"gp9\"}", "volumeType must be one of")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"volumeSize\":\"large\"}", "volumeSize must be a number from 1 to 65536")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"encrypted\":\"yes\"}", "encrypted must be true or false")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"restoreType\":\"FILE\"}", "destinationBucketName is required for a restore of files")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{\"targetTableName\":\"t\"}", "targetTableName is not a key of EBS")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:instance/i-1", "{\"SecurityGroupIds\":\"sg-1\"}", "SecurityGroupIds must be JSON in a string")]
    [InlineData(Backups.Files, "{}", "file-system-id is required")]
    [InlineData(Backups.Files, "{\"newFileSystem\":\"true\",\"Encrypted\":\"true\",\"PerformanceMode\":\"maxIO\"}", "CreationToken is required")]
    [InlineData(Backups.Files, "{\"file-system-id\":\"fs-1\",\"KmsKeyId\":\"k\"}", "Encrypted must be true")]
    [InlineData(Backups.Database, "{\"InformationalOnly:Engine\":\"postgres\",\"DBInstanceIdentifier\":\"x\"}", "InformationalOnly:Engine is not a key of RDS")]
    [InlineData(Backups.Database, "{}", "DBInstanceIdentifier is required")]
    [InlineData("arn:aws:rds:eu-central-1:123456789012:cluster:c", "{\"dbClusterIdentifier\":\"c2\"}", "engine is required")]
    [InlineData("arn:aws:dynamodb:eu-central-1:123456789012:table/carts", "{\"targetTableName\":\"t\",\"encryptionType\":\"KMS\"}", "kmsMasterKeyArn is required")]
    [InlineData(Backups.Bucket, "{\"DestinationBucketName\":\"b\",\"ItemsToRestore\":\"[1,2,3,4,5,6]\"}", "at most 5 items")]
    [InlineData("arn:aws:redshift:eu-central-1:123456789012:cluster:dwh", "{\"ClusterIdentifier\":\"x\",\"RestoreType\":\"ALL\"}", "RestoreType must be one of")]
    [InlineData("arn:aws:dsql:eu-central-1:123456789012:cluster/abc", "{\"cluster_id\":\"abc\"}", "cluster_id is not a key of DSQL")]
    public async Task Wrong_metadata_is_refused_with_its_reason(string resource, string metadata, string message)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(resource);

        var answer = await emulator.RestoreAsync(point, JsonNode.Parse(metadata)!);

        Assert.Equal("InvalidParameterValueException", answer.ErrorType);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
        Assert.Empty((await emulator.GetAsync("/restore-jobs/")).Items("RestoreJobs"));
    }

    [Fact]
    public async Task Unknown_keys_are_ignored_for_efs()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(Backups.Files);

        var answer = await emulator.RestoreAsync(point, new JsonObject { ["file-system-id"] = "fs-1", ["itemsToRestore"] = "x", ["aws:backup:request-id"] = "r" });

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Restored_resource_exists_is_tagged_and_can_be_backed_up()
    {
        await using var emulator = await TestEmulator.StartDemoAsync();
        var production = Credentials.Of(emulator.Host.Accounts[0].Credential);
        var point = (await emulator.GetAsync("/backup-vaults/daily/recovery-points?resourceType=EC2&maxResults=1000", production)).Items("RecoveryPoints")
            .First(listed => listed.GetProperty("Status").GetString() == "COMPLETED");
        var started = await emulator.PutAsync(
            "/restore-jobs",
            new
            {
                RecoveryPointArn = point.GetProperty("RecoveryPointArn").GetString(),
                Metadata = new { },
                IamRoleArn = "arn:aws:iam::111122223333:role/restores",
                CopySourceTagsToRestoredResource = true,
            },
            production);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));
        var created = (await emulator.GetAsync($"/restore-jobs/{started.Text("RestoreJobId")}", production)).Text("CreatedResourceArn");

        var tagged = await emulator.TaggingAsync(new { ResourceARNList = new[] { created } }, production);
        await emulator.AdvanceAsync(TimeSpan.FromDays(1));
        var jobs = await emulator.GetAsync($"/backup-jobs/?resourceArn={Uri.EscapeDataString(created)}", production);
        var source = await emulator.GetAsync($"/resources/{Uri.EscapeDataString(point.GetProperty("ResourceArn").GetString()!)}", production);
        var described = await emulator.GetAsync(Backups.PointTarget(point.GetProperty("RecoveryPointArn").GetString()!, "daily"), production);

        var tags = Assert.Single(tagged.Items("ResourceTagMappingList")).GetProperty("Tags").EnumerateArray()
            .ToDictionary(tag => tag.GetProperty("Key").GetString()!, tag => tag.GetProperty("Value").GetString());
        Assert.Equal(point.GetProperty("ResourceArn").GetString(), tags["aws:backup:source-resource"]);
        Assert.Equal(point.GetProperty("ResourceName").GetString(), tags["Name"]);
        Assert.NotEmpty(jobs.Items("BackupJobs"));
        Assert.True(source.Json.GetProperty("LatestRestoreExecutionTimeMinutes").GetInt64() >= 1);
        Assert.Equal(JsonValueKind.Number, described.Json.GetProperty("LastRestoreTime").ValueKind);
    }

    [Theory]
    [InlineData("arn:aws:dynamodb:eu-central-1:123456789012:table/carts", "{\"targetTableName\":\"t\"}", "FAILED")]
    [InlineData(Backups.Bucket, "{\"DestinationBucketName\":\"b\"}", "FAILED")]
    [InlineData("arn:aws:backup-gateway:eu-central-1:123456789012:vm/vm-1", "{\"RestoreTo\":\"EC2Instance\"}", "FAILED")]
    [InlineData(Backups.Files, "{\"file-system-id\":\"fs-1\"}", "FAILED")]
    [InlineData("arn:aws:ec2:eu-central-1:123456789012:volume/vol-1", "{}", "COMPLETED")]
    public async Task Copying_tags_fails_the_jobs_of_types_that_cannot(string resource, string metadata, string status)
    {
        await using var emulator = await TestEmulator.StartAsync();
        var started = await emulator.RestoreAsync(await emulator.BackUpAsync(resource), JsonNode.Parse(metadata)!, copiesTags: true);
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(status, (await emulator.GetAsync($"/restore-jobs/{started.Text("RestoreJobId")}")).Text("Status"));
    }

    [Fact]
    public async Task Restore_from_cold_storage_takes_hours_longer()
    {
        await using var emulator = await TestEmulator.StartAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, JobDurationFactor = 1 });
        var job = await emulator.StartJobAsync(Backups.Files, lifecycle: new { MoveToColdStorageAfterDays = 1, DeleteAfterDays = 200 });
        await emulator.AdvanceAsync(TimeSpan.FromHours(3));
        var point = (await emulator.GetAsync($"/backup-jobs/{job}")).Text("RecoveryPointArn");
        var metadata = new JsonObject { ["file-system-id"] = "fs-1" };
        var warm = await emulator.RestoreAsync(point, metadata);
        await emulator.AdvanceAsync(TimeSpan.FromDays(2));
        var cold = await emulator.RestoreAsync(point, metadata);

        Assert.InRange(await MinutesAsync(emulator, warm), 1, 120);
        Assert.InRange(await MinutesAsync(emulator, cold), 210, 390);
    }

    [Theory]
    [InlineData("status=COMPLETED", 1)]
    [InlineData("status=PENDING", 1)]
    [InlineData("resourceType=EBS", 1)]
    [InlineData("resourceType=EFS", 1)]
    [InlineData("accountId=123456789012", 2)]
    [InlineData("accountId=999999999999", 0)]
    [InlineData("createdAfter=2026-11-22T12%3A30%3A00Z", 1)]
    [InlineData("createdBefore=2026-11-22T12%3A30%3A00Z", 1)]
    [InlineData("completeAfter=2026-11-22T12%3A00%3A00Z", 1)]
    [InlineData("completeBefore=2026-11-22T12%3A00%3A00Z", 0)]
    [InlineData("restoreTestingPlanArn=x", 0)]
    [InlineData("parentJobId=x", 0)]
    public async Task Restore_filter_leaves_the_jobs_that_it_names(string query, int count)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.RestoreAsync(await emulator.BackUpAsync(TestEmulator.Volume()), new { });
        var files = await emulator.BackUpAsync(Backups.Files);
        await emulator.AdvanceAsync(TimeSpan.FromHours(1));
        await emulator.RestoreAsync(files, new JsonObject { ["file-system-id"] = "fs-1" });
        await emulator.AdvanceAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(count, (await emulator.GetAsync($"/restore-jobs/?{query}")).Items("RestoreJobs").Count);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("?status=COMPLETED", 1)]
    [InlineData("?status=FAILED", 0)]
    [InlineData("?recoveryPointCreationDateAfter=2026-11-22T11%3A00%3A00Z", 1)]
    [InlineData("?recoveryPointCreationDateBefore=2026-11-22T11%3A00%3A00Z", 0)]
    public async Task Restores_of_a_resource_are_listed_by_it(string query, int count)
    {
        await using var emulator = await TestEmulator.StartAsync();
        await emulator.RestoreAsync(await emulator.BackUpAsync(TestEmulator.Volume()), new { });
        await emulator.RestoreAsync(await emulator.BackUpAsync(TestEmulator.Volume("vol-2")), new { });
        await emulator.AdvanceAsync(TimeSpan.FromMinutes(5));

        var answer = await emulator.GetAsync($"/resources/{Uri.EscapeDataString(TestEmulator.Volume())}/restore-jobs/{query}");

        Assert.Equal(count, answer.Items("RestoreJobs").Count);
    }

    [Fact]
    public async Task Restore_is_refused_where_there_is_nothing_to_restore()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(TestEmulator.Volume());

        Assert.Equal("ResourceNotFoundException", (await emulator.RestoreAsync(point + "0", new { })).ErrorType);
        Assert.Equal("InvalidParameterValueException", (await emulator.RestoreAsync(point, new { }, type: "RDS")).ErrorType);
        Assert.Equal("ResourceNotFoundException", (await emulator.GetAsync("/restore-jobs/unknown")).ErrorType);
        await emulator.DeleteAsync(Backups.PointTarget(point));
        Assert.Equal("InvalidRequestException", (await emulator.RestoreAsync(point, new { })).ErrorType);
    }

    [Fact]
    public async Task Same_idempotency_token_starts_one_restore()
    {
        await using var emulator = await TestEmulator.StartAsync();
        var point = await emulator.BackUpAsync(TestEmulator.Volume());

        var first = await emulator.RestoreAsync(point, new { }, token: "intent-1");
        var second = await emulator.RestoreAsync(point, new { }, token: "intent-1");

        Assert.Equal(first.Body, second.Body);
        Assert.Single((await emulator.GetAsync("/restore-jobs/")).Items("RestoreJobs"));
    }

    private static async Task<long> MinutesAsync(TestEmulator emulator, Answer started) =>
        (await emulator.GetAsync($"/restore-jobs/{started.Text("RestoreJobId")}")).Json.GetProperty("ExpectedCompletionTimeMinutes").GetInt64();
}
