using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Tests.Selections;

public sealed class SelectionWordsTests
{
    [Theory]
    [InlineData("", "", "", "", "Nothing is chosen yet.")]
    [InlineData("", "", "env=prod", "", "Nothing is chosen yet: conditions and exclusions only narrow down what ARNs and tags choose.")]
    [InlineData("*", "", "", "", "Every resource.")]
    [InlineData("arn:aws:ec2:*:*:volume/*", "", "", "", "Every EBS volume.")]
    [InlineData("arn:aws:s3:::*", "", "", "", "Every S3 bucket.")]
    [InlineData("arn:aws:ec2:eu-central-1:111122223333:volume/*", "", "", "", "Every EBS volume in eu-central-1.")]
    [InlineData("arn:aws:rds:*:*:cluster:*", "", "", "", "Every Aurora, DocumentDB or Neptune cluster.")]
    [InlineData("arn:aws:ec2:*", "", "", "", "Whatever matches arn:aws:ec2:*.")]
    [InlineData("arn:aws:rds:*:*:db:prod-*", "", "", "", "Whatever matches arn:aws:rds:*:*:db:prod-*.")]
    [InlineData(Some.VolumeArn, "", "", "", "The EBS volume vol-1.")]
    [InlineData("a:1|a:2|a:3|a:4", "", "", "", "4 resources by ARN.")]
    [InlineData("", "backup=daily,tier=gold", "", "", "Anything tagged backup=daily or tier=gold.")]
    [InlineData(
        "arn:aws:ec2:*:*:volume/*", "backup=daily", "env=prod|team!=lab|name~db*|name!~*tmp", "arn:aws:s3:::*|arn:aws:ec2:eu-central-1:111122223333:volume/vol-1",
        "Every EBS volume, or anything tagged backup=daily; but only where tag env is “prod” and tag team is not “lab” and tag name is like “db*” and tag name is not like “*tmp”; never any S3 bucket or the EBS volume vol-1.")]
    public void The_logic_is_spelled_out(string resources, string tags, string conditions, string exclusions, string words) =>
        Assert.Equal(words, SelectionWords.Of(Some.Terms(resources, tags, conditions, exclusions)));
}
