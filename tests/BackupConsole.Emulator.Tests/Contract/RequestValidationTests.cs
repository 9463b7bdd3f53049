using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>The rules that no emulated operation needs yet, and what is hard to say in a generated case.</summary>
public sealed class RequestValidationTests
{
    public static TheoryData<string> Patterns => [.. PatternSamples.All.Keys];

    [Fact]
    public void Every_pattern_of_the_contract_has_samples() => Assert.Equal(
        ServiceContract.Current.Shapes.Values.Where(shape => shape.Pattern is not null).Select(shape => shape.Pattern!.Text).Distinct().Order(StringComparer.Ordinal),
        PatternSamples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_matches_the_whole_text(string text)
    {
        var pattern = new TextPattern(text);

        Assert.All(PatternSamples.All[text].Matching, sample => Assert.True(pattern.IsMatch(sample), sample));
        Assert.All(PatternSamples.All[text].Breaking, sample => Assert.False(pattern.IsMatch(sample), sample));
    }

    [Fact]
    public void Pattern_that_looks_behind_is_not_slow_on_a_long_text()
    {
        var pattern = ServiceContract.Current.Shapes["AccessPointArn"].Pattern!;

        Assert.False(pattern.IsMatch("arn:aws" + new string('a', 500_000)));
    }

    [Theory]
    [InlineData(0, "greater than or equal to 1")]
    [InlineData(1, null)]
    [InlineData(200_000, null)]
    [InlineData(200_001, "less than or equal to 200000")]
    public void Length_of_a_text_counts_characters_and_not_what_they_are_encoded_in(int length, string? rule)
    {
        var policy = string.Concat(Enumerable.Repeat("😀", length));

        var violation = Check("CreateBackupAccessPoint", new { RecoveryPointArn = "arn:aws:ec2:a:b", Name = "abc", AccessPointPolicy = policy });

        AssertBreaks(rule, "AccessPointPolicy", violation);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(200, null)]
    [InlineData(201, "length less than or equal to 200")]
    public void Entries_of_a_map_are_counted(int count, string? rule)
    {
        var tags = Enumerable.Range(0, count).ToDictionary(number => $"key-{number}", _ => "");

        AssertBreaks(rule, "Tags", Check("CreateBackupAccessPoint", new { RecoveryPointArn = "arn:aws:ec2:a:b", Name = "abc", Tags = tags }));
    }

    [Theory]
    [InlineData(0, "length greater than or equal to 1")]
    [InlineData(1, null)]
    [InlineData(100, null)]
    [InlineData(101, "length less than or equal to 100")]
    public void Items_of_a_list_are_counted(int count, string? rule)
    {
        var scope = new { ComplianceResourceIds = Enumerable.Repeat("id", count) };

        var violation = Check("CreateFramework", new { FrameworkName = "a", FrameworkControls = new[] { new { ControlName = "c", ControlScope = scope } } });

        AssertBreaks(rule, "FrameworkControls[0].ControlScope.ComplianceResourceIds", violation);
    }

    [Theory]
    [InlineData(59, "value greater than or equal to 60")]
    [InlineData(60, null)]
    [InlineData(36_500, null)]
    [InlineData(36_501, "value less than or equal to 36500")]
    public void Number_in_a_body_has_its_range(int days, string? rule)
    {
        var selection = new { Resources = new[] { "*" }, TieringDownSettingsInDays = days, ResourceType = "S3" };
        var configuration = new { TieringConfigurationName = "a", BackupVaultName = "*", ResourceSelection = new[] { selection } };

        AssertBreaks(rule, "TieringConfiguration.ResourceSelection[0].TieringDownSettingsInDays", Check("CreateTieringConfiguration", new { TieringConfiguration = configuration }));
    }

    [Theory]
    [InlineData("MissingParameterValueException", "MissingParameterValueException InvalidParameterValueException")]
    [InlineData("InvalidParameterValueException", "InvalidParameterValueException")]
    [InlineData("ValidationException", "ServiceUnavailableException")]
    public void Absent_member_is_the_error_that_the_operation_declares(string expected, string declared)
    {
        var operation = ServiceContract.Current.Operation("TagResource") with { Errors = declared.Split(' ') };

        var error = new Violation(ViolationKind.Missing, "Tags", "Member must not be null").ToError(operation);

        Assert.Equal((400, expected), (error.Status, error.Type));
        Assert.Equal("1 validation error detected: Value null at 'Tags' failed to satisfy constraint: Member must not be null", error.Message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"TagKeyList":["\ud800"]}""")]
    [InlineData("""{"TagKeyList":["a"]} more""")]
    public void Body_that_is_no_object_of_the_operation_is_unreadable(string body) =>
        Assert.Equal(ViolationKind.Unreadable, Check("UntagResource", Encoding.UTF8.GetBytes(body))!.Kind);

    [Fact]
    public void Body_that_is_not_UTF_8_is_unreadable() =>
        Assert.Equal(ViolationKind.Unreadable, Check("UntagResource", [.. "{\"TagKeyList\":[\""u8, 0xff, .. "\"]}"u8])!.Kind);

    [Fact]
    public void Body_that_nests_without_end_is_unreadable() =>
        Assert.Equal(ViolationKind.Unreadable, Check("UntagResource", Encoding.UTF8.GetBytes($"{{\"Unknown\":{new string('[', 500_000)}"))!.Kind);

    [Fact]
    public void Empty_body_is_one_without_members() => Assert.Equal(
        new Violation(ViolationKind.Missing, "TagKeyList", "Member must not be null"), Check("UntagResource", []));

    [Fact]
    public void Name_that_comes_twice_counts_as_it_was_last_written()
    {
        Assert.Null(Check("UntagResource", """{"TagKeyList":5,"TagKeyList":["a"]}"""u8.ToArray()));
        Assert.Equal(ViolationKind.Missing, Check("UntagResource", """{"TagKeyList":["a"],"TagKeyList":null}"""u8.ToArray())!.Kind);
    }

    [Fact]
    public void Last_of_a_hundred_thousand_items_is_looked_at()
    {
        var keys = Enumerable.Range(0, 100_000).Select(number => (JsonNode)number.ToString(CultureInfo.InvariantCulture)).ToArray();
        Assert.Null(Check("UntagResource", new { TagKeyList = keys }));

        keys[^1] = 5;

        Assert.Equal("TagKeyList[99999]", Check("UntagResource", new { TagKeyList = keys })!.Path);
    }

    private static Violation? Check(string operation, object members) =>
        Check(operation, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(members, members.GetType()));

    private static Violation? Check(string operation, byte[] body) =>
        RequestValidation.FirstViolation(ServiceContract.Current.Operation(operation), _ => "any", _ => null, body);

    private static void AssertBreaks(string? rule, string path, Violation? violation)
    {
        if (rule is null)
        {
            Assert.Null(violation);
            return;
        }

        Assert.Equal((ViolationKind.Invalid, path), (violation!.Kind, violation.Path));
        Assert.EndsWith(rule, violation.Rule, StringComparison.Ordinal);
    }
}
