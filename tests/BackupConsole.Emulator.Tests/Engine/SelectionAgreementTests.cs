using System.Collections.Immutable;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using DomainTag = BackupConsole.Domain.Selections.TagCondition;
using EngineMatcher = BackupConsole.Emulator.Engine.SelectionMatcher;
using EngineTag = BackupConsole.Emulator.Plans.TagCondition;

namespace BackupConsole.Emulator.Tests.Engine;

/// <summary>The console previews what the emulator runs. The two share no code, so that one's mistake is not the other's; here they answer the same questions.</summary>
public sealed class SelectionAgreementTests
{
    private const int Rounds = 4000;

    private static readonly string[] Arns =
    [
        "arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "arn:aws:ec2:eu-central-1:111122223333:volume/vol-12", "arn:aws:ec2:eu-central-1:111122223333:instance/i-1",
        "arn:aws:rds:eu-central-1:111122223333:db:ledger", "arn:aws:rds:eu-central-1:111122223333:cluster:ledger", "arn:aws:s3:::logs", "arn:aws:dsql:eu-central-1:111122223333:cluster/a",
    ];

    private static readonly string[] Types = ["EBS", "EBS", "EC2", "RDS", "Neptune", "S3", "DSQL"];

    private static readonly string[] Lines =
    [
        .. Arns, "*", "arn:aws:ec2:*", "arn:aws:ec2:*:*:*", "arn:aws:ec2:*:*:volume/*", "arn:aws:ec2:*:*:volume/*1", "arn:aws:rds:*:*:cluster:*", "arn:aws:rds:*", "arn:aws:s3:::*", "*ledger", "arn:aws:*:*:*:*/*",
    ];

    private static readonly string[] Keys = ["backup", "Backup", "env"];

    private static readonly string[] Values = ["daily", "Daily", "da*", "*ly", "*", "", "a b"];

    [Fact]
    public void The_console_and_the_emulator_choose_the_same_resources()
    {
        // A fixed seed: the same table each time.
#pragma warning disable CA5394
        var random = new Random(7);
        var chosen = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (resource, type) = (random.Next(Arns.Length), random.Next(4) > 0);
            var tags = Keys.Where(_ => random.Next(2) == 0).ToDictionary(key => key, _ => Values[random.Next(Values.Length)], StringComparer.Ordinal);
            var optIn = Types.Distinct().ToDictionary(name => name, _ => type || random.Next(2) == 0, StringComparer.Ordinal);
            var terms = new SelectionTerms
            {
                Resources = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Lines[random.Next(Lines.Length)])],
                ListOfTags = [.. Enumerable.Range(0, random.Next(3)).Select(_ => KeyValuePair.Create(Keys[random.Next(Keys.Length)], Values[random.Next(Values.Length)]))],
                Conditions = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new DomainTag((ConditionOperator)random.Next(4), Keys[random.Next(Keys.Length)], Values[random.Next(Values.Length)]))],
                NotResources = [.. Enumerable.Range(0, random.Next(2)).Select(_ => Lines[random.Next(Lines.Length)])],
            };
#pragma warning restore CA5394
            var byConsole = new SelectionMatcher(terms, optIn.ToImmutableSortedDictionary()).Judge(
                new InventoryResource(Arns[resource], Types[resource], "name", tags.ToImmutableSortedDictionary(StringComparer.Ordinal), IsProtected: true, null));
            var byEmulator = EngineMatcher.Matches(
                DocumentOf(terms), new ResourceRecord("111122223333", "eu-central-1", Arns[resource], Types[resource], "name", 1, string.Empty) { Tags = tags }, new RegionSettings(new(optIn, StringComparer.Ordinal), []));

            Assert.True(byConsole.IsSelected == byEmulator, $"{Arns[resource]} {string.Join(',', tags)} {SelectionWords.Of(terms)} console: {byConsole.Words} emulator: {byEmulator}");
            chosen += byEmulator ? 1 : 0;
        }

        Assert.InRange(chosen, Rounds / 20, Rounds - (Rounds / 20));
    }

    private static SelectionDocument DocumentOf(SelectionTerms terms) => new()
    {
        SelectionName = "selection",
        IamRoleArn = "role",
        Resources = terms.Resources,
        ListOfTags = [.. terms.ListOfTags.Select(tag => new EngineTag("STRINGEQUALS", tag.Key, tag.Value))],
        NotResources = terms.NotResources,
        Conditions = new()
        {
            StringEquals = Of(terms, ConditionOperator.StringEquals),
            StringNotEquals = Of(terms, ConditionOperator.StringNotEquals),
            StringLike = Of(terms, ConditionOperator.StringLike),
            StringNotLike = Of(terms, ConditionOperator.StringNotLike),
        },
    };

    private static List<ConditionParameter> Of(SelectionTerms terms, ConditionOperator comparison) =>
        [.. terms.Conditions.Where(condition => condition.Operator == comparison).Select(condition => new ConditionParameter(condition.ConditionKey, condition.Value))];
}
