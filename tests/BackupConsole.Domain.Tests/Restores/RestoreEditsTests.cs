using BackupConsole.Domain.Restores;

namespace BackupConsole.Domain.Tests.Restores;

public sealed class RestoreEditsTests
{
    private static readonly RestoreKey CpuOptions = KeyOf("EC2", "CpuOptions");
    private static readonly RestoreKey NetworkInterfaces = KeyOf("EC2", "NetworkInterfaces");
    private static readonly RestoreKey Jobs = KeyOf("EKS", "nestedRestoreJobs");

    [Theory]
    [InlineData("", "CoreCount", "4", """{"CoreCount":4}""")]
    [InlineData("{}", "CoreCount", " 4 ", """{"CoreCount":4}""")]
    [InlineData("", "CoreCount", "four", """{"CoreCount":"four"}""")]
    [InlineData("""{"CoreCount":"4"}""", "ThreadsPerCore", "2", """{"CoreCount":"4","ThreadsPerCore":2}""")]
    [InlineData("""{"ThreadsPerCore":2}""", "CoreCount", "4", """{"CoreCount":4,"ThreadsPerCore":2}""")]
    [InlineData("""{"Surprise":[1.50],"ThreadsPerCore":2}""", "CoreCount", "4", """{"CoreCount":4,"ThreadsPerCore":2,"Surprise":[1.50]}""")]
    [InlineData("""{"coreCount":1}""", "CoreCount", "4", """{"coreCount":4}""")]
    [InlineData("""{"CoreCount":1,"ThreadsPerCore":2}""", "CoreCount", "", """{"ThreadsPerCore":2}""")]
    [InlineData("""{"CoreCount":1}""", "CoreCount", "", "")]
    [InlineData("""{"CoreCount":{"of":1}}""", "ThreadsPerCore", "2", """{"CoreCount":{"of":1},"ThreadsPerCore":2}""")]
    [InlineData("[1]", "CoreCount", "4", "[1]")]
    [InlineData("{oops", "CoreCount", "4", "{oops")]
    [InlineData("""{"CoreCount":"\ud800"}""", "CoreCount", "4", """{"CoreCount":"\ud800"}""")]
    [InlineData("""{"\ud800":1}""", "CoreCount", "4", """{"\ud800":1}""")]
    [InlineData("null", "CoreCount", "4", "null")]
    [InlineData("""{"CoreCount":1,"CoreCount":2}""", "CoreCount", "4", """{"CoreCount":1,"CoreCount":2}""")]
    public void A_field_changes_its_member_and_nothing_else(string before, string member, string entered, string after) =>
        Assert.Equal(after, RestoreEdits.Apply(CpuOptions, before, Enter(CpuOptions, member, entered)));

    [Theory]
    [InlineData("HibernationOptions", "Configured", "true", """{"Configured":true}""")]
    [InlineData("CreditSpecification", "CpuCredits", "unlimited", """{"CpuCredits":"unlimited"}""")]
    [InlineData("Placement", "GroupName", "true", """{"GroupName":"true"}""")]
    [InlineData("Placement", "PartitionNumber", "007", """{"PartitionNumber":7}""")]
    public void A_value_travels_as_what_it_is(string key, string member, string entered, string json) =>
        Assert.Equal(json, RestoreEdits.Apply(KeyOf("EC2", key), "", Enter(KeyOf("EC2", key), member, entered)));

    [Fact]
    public void Elements_come_and_go_and_the_others_stay()
    {
        var text = RestoreEdits.Apply(NetworkInterfaces, "", RestoreEdits.Add());
        text = RestoreEdits.Apply(NetworkInterfaces, text, RestoreEdits.Add());
        text = RestoreEdits.Apply(NetworkInterfaces, text, RestoreEdits.Element(1, Enter(NetworkInterfaces, "Groups", "sg-1\nsg-2")));
        Assert.Equal("""[{},{"Groups":["sg-1","sg-2"]}]""", text);

        text = RestoreEdits.Apply(NetworkInterfaces, text, RestoreEdits.Remove(0));
        Assert.Equal("""[{"Groups":["sg-1","sg-2"]}]""", text);
        Assert.Equal("", RestoreEdits.Apply(NetworkInterfaces, text, RestoreEdits.Remove(0)));
        Assert.Equal(text, RestoreEdits.Apply(NetworkInterfaces, text, RestoreEdits.Remove(7)));
    }

    [Fact]
    public void An_object_within_an_object_goes_with_the_last_of_its_members()
    {
        var key = KeyOf("EC2", "InstanceMarketOptions");
        var spot = key.Members.Single(member => member.Name == "SpotOptions");
        RestoreEdit Price(string entered) => RestoreEdits.Member(key, spot, Enter(spot, "MaxPrice", entered));

        var text = RestoreEdits.Apply(key, """{"MarketType":"spot"}""", Price("0.05"));

        Assert.Equal("""{"MarketType":"spot","SpotOptions":{"MaxPrice":"0.05"}}""", text);
        Assert.Equal("""{"MarketType":"spot"}""", RestoreEdits.Apply(key, text, Price("")));
    }

    [Fact]
    public void Entries_have_a_name_and_a_text_and_no_name_is_taken_twice()
    {
        var text = RestoreEdits.Apply(Jobs, """{"a":"1"}""", RestoreEdits.AddEntry());
        Assert.Equal(text, RestoreEdits.Apply(Jobs, text, RestoreEdits.Rename(1, "a")));

        text = RestoreEdits.Apply(Jobs, text, RestoreEdits.Rename(1, "b"));
        text = RestoreEdits.Apply(Jobs, text, RestoreEdits.EnterEntry(1, """{"x":"y"}"""));
        Assert.Equal("""{"a":"1","b":"{\"x\":\"y\"}"}""", text);
        Assert.Equal("""{"b":"{\"x\":\"y\"}"}""", RestoreEdits.Apply(Jobs, text, RestoreEdits.RemoveEntry(0)));
    }

    [Theory]
    [InlineData("CpuOptions", "{ }", "")]
    [InlineData("CpuOptions", """ { "CoreCount": 1 } """, """{ "CoreCount": 1 }""")]
    [InlineData("NetworkInterfaces", "[{},{}]", "")]
    [InlineData("NetworkInterfaces", """[{},{"SubnetId":"a"}]""", """[{},{"SubnetId":"a"}]""")]
    [InlineData("NetworkInterfaces", """[{"SubnetId":"a","Groups":[" sg-1 ",""],"PrivateIpAddresses":[{}]}]""", """[{"SubnetId":"a","Groups":["sg-1"]}]""")]
    [InlineData("NetworkInterfaces", """[{"SubnetId":"a","Groups":[],"PrivateIpAddresses":null}]""", """[{"SubnetId":"a","Groups":[],"PrivateIpAddresses":null}]""")]
    [InlineData("NetworkInterfaces", """[{"Groups":[{"GroupId":"sg-1"}]}]""", """[{"Groups":[{"GroupId":"sg-1"}]}]""")]
    [InlineData("CapacityReservationSpecification", """{"Other":{}}""", """{"Other":{}}""")]
    [InlineData("CpuOptions", "[1, 2]", "[1, 2]")]
    public void What_somebody_left_blank_is_not_sent_and_everything_else_is(string key, string text, string wire) =>
        Assert.Equal(wire, RestoreValues.ToWire(KeyOf("EC2", key), text));

    [Theory]
    [InlineData("""{"CoreCount":1,"ThreadsPerCore":2}""", """{ "ThreadsPerCore": 2, "CoreCount": 1 }""", true)]
    [InlineData("""{"CoreCount":1}""", """{"CoreCount":2}""", false)]
    [InlineData("""{"CoreCount":1}""", """{"CoreCount":"1"}""", false)]
    [InlineData("", "{}", true)]
    [InlineData("{oops", "{oops ", true)]
    public void Spaces_and_the_order_of_members_make_no_difference(string one, string other, bool expected) =>
        Assert.Equal(expected, RestoreValues.AreSame(CpuOptions, one, other));

    private static RestoreKey KeyOf(string type, string name) => RestoreTypes.Named(type)!.KeyNamed(name)!;

    private static RestoreEdit Enter(RestoreKey key, string member, string entered)
    {
        var described = key.Members.Single(candidate => candidate.Name == member);
        return RestoreEdits.Member(key, described, RestoreEdits.Enter(described, entered));
    }
}
