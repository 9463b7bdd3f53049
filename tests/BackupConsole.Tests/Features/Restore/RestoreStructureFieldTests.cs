using AngleSharp.Dom;
using BackupConsole.Domain;
using BackupConsole.Domain.Restores;
using BackupConsole.Features.Restore;
using Bunit;

namespace BackupConsole.Tests.Features.Restore;

public sealed class RestoreStructureFieldTests : BunitContext
{
    private string _value = string.Empty;
    private IReadOnlyCollection<Problem> _problems = [];
    private IRenderedComponent<RestoreStructureField> _view = null!;

    public RestoreStructureFieldTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task What_is_typed_into_fields_is_the_JSON_that_is_sent()
    {
        Draw("EC2", "BlockDeviceMappings");

        await ButtonNamed("Add block device").ClickAsync();
        await Labelled("Device name").InputAsync("/dev/xvda");
        await Labelled("Volume size").InputAsync("100");
        await Labelled("Volume type").ChangeAsync("gp3");
        await Labelled("Encrypted").ChangeAsync("true");

        Assert.Equal("""[{"DeviceName":"/dev/xvda","Ebs":{"VolumeType":"gp3","VolumeSize":100,"Encrypted":true}}]""", _value);
        await Labelled("Volume type").ChangeAsync("");
        Assert.Equal("""[{"DeviceName":"/dev/xvda","Ebs":{"VolumeSize":100,"Encrypted":true}}]""", _value);
    }

    [Fact]
    public async Task Two_fields_typed_into_before_anything_is_drawn_again_are_both_kept()
    {
        var key = RestoreTypes.Named("EC2")!.KeyNamed("CpuOptions")!;
        var view = Render<RestoreStructureField>(parameters => parameters
            .Add(field => field.Key, key)
            .Add(field => field.Value, string.Empty)
            .Add(field => field.OnChange, change => _value = change(_value)));

        await view.InvokeAsync(() => view.Find("[id='field-CpuOptions.CoreCount']").InputAsync("4"));
        await view.InvokeAsync(() => view.Find("[id='field-CpuOptions.ThreadsPerCore']").InputAsync("2"));

        Assert.Equal("""{"CoreCount":4,"ThreadsPerCore":2}""", _value);
    }

    [Fact]
    public async Task Elements_are_added_and_removed_by_buttons_that_say_which()
    {
        _value = """[{"DeviceIndex":0,"Surprise":1},{"DeviceIndex":1}]""";
        Draw("EC2", "NetworkInterfaces");
        Assert.Equal(["Network interface 1", "Network interface 2"], _view.FindAll(".restore-element > legend").Select(legend => legend.TextContent.Trim()));
        Assert.Contains("Surprise", Group("Network interface 1").TextContent, StringComparison.Ordinal);

        await ButtonNamed("Add network interface").ClickAsync();
        Assert.Equal("""[{"DeviceIndex":0,"Surprise":1},{"DeviceIndex":1},{}]""", _value);
        await ButtonNamed("Remove network interface 2").ClickAsync();
        Assert.Equal("""[{"DeviceIndex":0,"Surprise":1},{}]""", _value);

        var address = Group("Network interface 2");
        await ButtonNamed("Add private address", address).ClickAsync();
        Assert.Equal("""[{"DeviceIndex":0,"Surprise":1},{"PrivateIpAddresses":[{}]}]""", _value);
    }

    [Fact]
    public async Task Fields_and_JSON_are_two_views_of_one_text()
    {
        _value = """{"ThreadsPerCore":2,"Surprise":[1.50]}""";
        Draw("EC2", "CpuOptions");
        Assert.Equal("2", Labelled("Threads per core").GetAttribute("value"));

        await ButtonNamed("JSON").ClickAsync();
        Assert.Equal("true", ButtonNamed("JSON").GetAttribute("aria-pressed"));
        await _view.InvokeAsync(() => _view.Find("textarea").InputAsync("""{"CoreCount":1,"ThreadsPerCore":2,"Surprise":[1.50]}"""));
        await ButtonNamed("Fields").ClickAsync();

        Assert.Equal("1", Labelled("Core count").GetAttribute("value"));
        await Labelled("Core count").InputAsync("4");
        Assert.Equal("""{"CoreCount":4,"ThreadsPerCore":2,"Surprise":[1.50]}""", _value);
        Assert.Contains("Surprise", _view.Find(".restore-members > p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_another_form_stays_JSON_until_somebody_mends_it()
    {
        _value = "[1,2]";
        Draw("EC2", "CpuOptions");
        Assert.True(ButtonNamed("Fields").HasAttribute("disabled"));
        Assert.Contains("it stays JSON", _view.Find("#field-CpuOptions-help").TextContent, StringComparison.Ordinal);

        await _view.InvokeAsync(() => _view.Find("textarea").InputAsync("""{"CoreCount":1}"""));

        Assert.Single(_view.FindAll("textarea"));
        await ButtonNamed("Fields").ClickAsync();
        Assert.Equal("1", Labelled("Core count").GetAttribute("value"));
    }

    [Fact]
    public void A_member_of_another_form_has_no_field_and_is_named()
    {
        _value = """[{"SubnetId":"subnet-1","Groups":[{"GroupId":"sg-1"}]}]""";
        Draw("EC2", "NetworkInterfaces");

        Assert.DoesNotContain("field-NetworkInterfaces[0].Groups", _view.FindAll("[id]").Select(element => element.Id));
        Assert.Contains("Groups", _view.Find(".restore-members > p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_stands_at_its_field_and_in_JSON_at_the_whole()
    {
        _value = """{"SpotOptions":{"SpotInstanceType":"twice"}}""";
        _problems = [new Problem("InstanceMarketOptions.SpotOptions.SpotInstanceType", "“twice” is not one of them.", "Choose one.")];
        Draw("EC2", "InstanceMarketOptions");

        var field = Labelled("Spot instance type");
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains(_view.FindAll("[id]"), element => field.GetAttribute("aria-describedby")!.Contains(element.Id!, StringComparison.Ordinal) && element.TextContent.Contains("twice", StringComparison.Ordinal));
        Assert.All(_view.FindAll("details"), details => Assert.True(details.HasAttribute("open")));

        await ButtonNamed("JSON").ClickAsync();

        Assert.Contains("“twice” is not one of them.", _view.Find("#field-InstanceMarketOptions-problems").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_filled_in_does_not_close_when_it_is_emptied()
    {
        Draw("EC2", "CpuOptions");
        Assert.False(_view.Find("details").HasAttribute("open"));

        await Labelled("Core count").InputAsync("4");
        await Labelled("Core count").InputAsync("");

        Assert.True(_view.Find("details").HasAttribute("open"));
        Assert.Equal("", _value);
    }

    [Fact]
    public async Task Entries_are_named_and_no_name_is_taken_twice()
    {
        Draw("EKS", "nestedRestoreJobs");
        await ButtonNamed("Add nested recovery point").ClickAsync();
        await Labelled("Name", Group("Nested recovery point 1")).ChangeAsync("a");
        await Labelled("Value", Group("Nested recovery point 1")).InputAsync("{}");
        await ButtonNamed("Add nested recovery point").ClickAsync();

        await Labelled("Name", Group("Nested recovery point 2")).ChangeAsync("a");

        Assert.Contains("is in the list already", Group("Nested recovery point 2").TextContent, StringComparison.Ordinal);
        Assert.Equal("""{"a":"{}","":""}""", _value);
        await Labelled("Name", Group("Nested recovery point 2")).ChangeAsync("b");
        await ButtonNamed("Remove nested recovery point 1").ClickAsync();
        Assert.Equal("""{"b":""}""", _value);
    }

    private void Draw(string type, string key)
    {
        _view = Render<RestoreStructureField>(parameters => parameters
            .Add(field => field.Key, RestoreTypes.Named(type)!.KeyNamed(key)!)
            .Add(field => field.Value, _value)
            .Add(field => field.Problems, _problems)
            .Add(field => field.OnChange, change =>
            {
                _value = change(_value);
                _view.Render(again => again.Add(field => field.Value, _value));
            }));
    }

    private IElement ButtonNamed(string name, IElement? within = null) =>
        (within?.QuerySelectorAll("button") ?? (IEnumerable<IElement>)_view.FindAll("button")).First(button => button.TextContent.Trim() == name);

    private IElement Group(string legend) => _view.FindAll("fieldset").Single(fieldset => fieldset.QuerySelector("legend")!.TextContent.Trim() == legend);

    private IElement Labelled(string label, IElement? within = null)
    {
        var labels = within?.QuerySelectorAll("label") ?? (IEnumerable<IElement>)_view.FindAll("label");
        var id = labels.First(candidate => candidate.TextContent.Replace("(optional)", "", StringComparison.Ordinal).Trim() == label).GetAttribute("for");
        return _view.Find($"[id='{id}']");
    }
}
