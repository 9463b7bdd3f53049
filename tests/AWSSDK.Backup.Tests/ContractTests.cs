using System.Text.Json.Nodes;
using AWSSDK.Backup.Tests.Facts;
using BackupConsole.Emulator.Contract;

namespace AWSSDK.Backup.Tests;

public sealed class ContractTests
{
    [Fact]
    public void Contract_says_what_the_service_model_says()
    {
        var model = ModelFacts.Of(JsonNode.Parse(SharedFacts.Read("aws-backup/service-model.min.json"))!).ToHashSet();
        var contract = ContractFacts.Of(ServiceContract.Current).ToHashSet();

        Assert.Empty(model.Except(contract));
        Assert.Empty(contract.Except(model));
    }

    [Fact]
    public void Contract_has_every_fact_of_the_packaged_model()
    {
        var packaged = ModelFacts.Of(BotocoreFacts.Read()).ToHashSet();

        Assert.True(packaged.Count > 1000);
        // Reviewed: since that model (botocore 1.29, December 2022) AWS has only added, so there is no list of differences.
        Assert.Empty(packaged.Except(ContractFacts.Of(ServiceContract.Current)));
    }

    [Fact]
    public void Contract_has_all_operations() => Assert.Equal(115, ServiceContract.Current.Operations.Select(operation => operation.Name).Distinct().Count());

    [Fact]
    public void Every_shape_is_reached_from_an_operation()
    {
        var reached = new HashSet<Shape>();
        var left = new Stack<Shape>(ServiceContract.Current.Operations.SelectMany(operation => operation.Input.Concat(operation.Answer.Members)).Select(member => member.Shape));
        while (left.TryPop(out var shape))
        {
            foreach (var inner in reached.Add(shape) ? shape.Members.Select(member => member.Shape).Append(shape.Element).Append(shape.Key) : [])
            {
                if (inner is not null)
                {
                    left.Push(inner);
                }
            }
        }

        Assert.Empty(ServiceContract.Current.Shapes.Values.Except(reached).Select(shape => shape.Name));
    }
}
