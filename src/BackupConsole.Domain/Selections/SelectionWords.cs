using System.Collections.Immutable;
using BackupConsole.Domain.Arns;
using BackupConsole.Domain.Resources;

namespace BackupConsole.Domain.Selections;

/// <summary>Spells out a selection's logic, so that nobody has to know where AWS means "or" and where "and".</summary>
public static class SelectionWords
{
    private const int MostNamed = 3;

    /// <summary>For example: "Every EBS volume, or anything tagged backup=daily; but only where tag env is “prod” and tag team is not “lab”; never the EBS volume vol-1."</summary>
    public static string Of(SelectionTerms terms)
    {
        if (terms.ChoosesNothing)
        {
            return terms.Conditions.IsEmpty && terms.NotResources.IsEmpty
                ? "Nothing is chosen yet."
                : "Nothing is chosen yet: conditions and exclusions only narrow down what ARNs and tags choose.";
        }

        ImmutableArray<string> chosen = [.. Lines(terms.Resources, "every"), .. Tagged(terms.ListOfTags)];
        var sentence = string.Join(", or ", chosen);
        if (!terms.Conditions.IsEmpty)
        {
            sentence += "; but only where " + string.Join(" and ", terms.Conditions.Select(Of));
        }

        if (!terms.NotResources.IsEmpty)
        {
            sentence += "; never " + string.Join(" or ", Lines(terms.NotResources, "any"));
        }

        return string.Concat(sentence[..1].ToUpperInvariant(), sentence.AsSpan(1), ".");
    }

    /// <summary>For example: "tag env is “prod”".</summary>
    public static string Of(TagCondition condition) => condition.Operator switch
    {
        ConditionOperator.StringEquals => $"tag {condition.TagKey} is “{condition.Value}”",
        ConditionOperator.StringNotEquals => $"tag {condition.TagKey} is not “{condition.Value}”",
        ConditionOperator.StringLike => $"tag {condition.TagKey} is like “{condition.Value}”",
        ConditionOperator.StringNotLike => $"tag {condition.TagKey} is not like “{condition.Value}”",
    };

    /// <summary>For example: "Tag env is “test”, not “prod”."</summary>
    internal static string Differs(string key, string value, string wanted) =>
        $"Tag {key} is “{value}”, not “{wanted}”" + (string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase) ? ": capital letters count." : ".");

    internal static string NotMet(TagCondition condition, string? value) => (condition.Operator, value) switch
    {
        (_, null) => $"It has no tag {condition.TagKey}, and the condition wants that {Of(condition)}.",
        (ConditionOperator.StringEquals, _) => Differs(condition.TagKey, value, condition.Value),
        (ConditionOperator.StringLike, _) => $"Tag {condition.TagKey} is “{value}”, not like “{condition.Value}”.",
        _ => $"Tag {condition.TagKey} is “{value}”, and the condition wants that {Of(condition)}.",
    };

    private static IEnumerable<string> Tagged(ImmutableArray<KeyValuePair<string, string>> tags) =>
        tags.IsEmpty ? [] : ["anything tagged " + string.Join(" or ", tags.Select(tag => $"{tag.Key}={tag.Value}"))];

    private static IEnumerable<string> Lines(ImmutableArray<string> lines, string every)
    {
        foreach (var pattern in lines.Where(Wildcard.IsIn))
        {
            yield return Pattern(pattern, every);
        }

        var named = lines.Where(line => !Wildcard.IsIn(line)).ToList();
        if (named.Count > MostNamed)
        {
            yield return $"{named.Count:N0} resources by ARN";
        }
        else
        {
            foreach (var arn in named)
            {
                yield return Named(arn);
            }
        }
    }

    private static string Named(string text) => Arn.TryParse(text, out var arn)
        ? ResourceTypes.OfArn(arn) is { } type ? $"the {Noun(type)} {arn.ResourceId}" : arn.ToString()
        : text;

    private static string Pattern(string pattern, string every)
    {
        if (pattern == "*")
        {
            return $"{every} resource";
        }

        if (pattern.Split(':', 6) is not [_, _, var service, var region, var account, var resource])
        {
            return $"whatever matches {pattern}";
        }

        var type = ResourceTypes.All.FirstOrDefault(type => type.ArnService == service && resource == type.ArnResourcePrefix + "*");
        return (type, region, account) switch
        {
            (null, _, _) => $"whatever matches {pattern}",
            (_, "*" or "", "*" or "") => $"{every} {Noun(type)}",
            _ when !Wildcard.IsIn(region + account) => $"{every} {Noun(type)} in {region}",
            _ => $"whatever matches {pattern}",
        };
    }

    private static string Noun(ResourceType type) => type.Name switch
    {
        "EBS" => "EBS volume",
        "EC2" => "EC2 instance",
        "EFS" => "EFS file system",
        "RDS" => "RDS database",
        "Aurora" or "DocumentDB" or "Neptune" => "Aurora, DocumentDB or Neptune cluster",
        "DynamoDB" => "DynamoDB table",
        "S3" => "S3 bucket",
        "FSx" => "FSx file system",
        "VirtualMachine" => "virtual machine",
        "CloudFormation" => "CloudFormation stack",
        "Redshift" => "Redshift cluster",
        "Redshift Serverless" => "Redshift Serverless namespace",
        "Timestream" => "Timestream database",
        "SAP HANA on Amazon EC2" => "SAP HANA database",
        "EKS" => "EKS cluster",
        "DSQL" => "Aurora DSQL cluster",
        var name => name,
    };
}
