using System.IO.Compression;
using System.Text.Json.Nodes;

namespace AWSSDK.Backup.Tests.Facts;

/// <summary>The service model of Debian's package python3-botocore: older than the contract, but made by AWS.</summary>
internal static class BotocoreFacts
{
    private const string Model = "/usr/lib/python3/dist-packages/botocore/data/backup/2018-11-15/service-2.json";

    public static JsonNode Read()
    {
        if (File.Exists(Model))
        {
            return JsonNode.Parse(File.ReadAllText(Model))!;
        }

        Assert.SkipWhen(SharedFacts.AreThere && !File.Exists(Model + ".gz"), "python3-botocore is not installed; the newer model beside the repository is compared instead.");
        using var packed = File.OpenRead(Model + ".gz");
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        return JsonNode.Parse(unpacked)!;
    }
}
