using System.Text.Json.Nodes;
using BackupConsole.Emulator.Contract;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Emulator.Tests.Contract;

/// <summary>Sends an input, an object of the operation's members by their names, over HTTP as the contract says.</summary>
internal static class ContractCall
{
    public static Task<Answer> SendAsync(TestEmulator emulator, OperationContract operation, JsonObject input, string region)
    {
        var path = operation.Uri.Split('?')[0];
        var query = operation.Uri.Split('?').Skip(1).ToList();
        var body = new JsonObject();
        foreach (var member in operation.Input)
        {
            var isGiven = input.TryGetPropertyValue(member.Name, out var value);
            switch (member.Location)
            {
                case MemberLocation.Path:
                    path = path.Replace($"{{{member.WireName}}}", Uri.EscapeDataString(Text(value)), StringComparison.Ordinal);
                    break;
                case MemberLocation.Query when isGiven:
                    query.Add($"{member.WireName}={Uri.EscapeDataString(Text(value))}");
                    break;
                case MemberLocation.Body when isGiven:
                    body[member.Name] = value?.DeepClone();
                    break;
                default:
                    break;
            }
        }

        foreach (var (name, value) in input.Where(member => operation.Input.All(known => known.Name != member.Key)))
        {
            body[name] = value?.DeepClone();
        }

        var target = query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
        return emulator.SendAsync(new HttpMethod(operation.Method), target, operation.Body.Members.Count == 0 ? null : body, region: region);
    }

    private static string Text(JsonNode? value) => value?.ToString() ?? "";
}
