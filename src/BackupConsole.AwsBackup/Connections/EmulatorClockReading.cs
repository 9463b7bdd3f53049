using System.Text.Json.Serialization;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>What <c>GET /_emulator/clock</c> answers: <c>{"now":"2026-11-22T05:00:00Z","rate":1}</c>.</summary>
internal sealed record EmulatorClockReading(
    [property: JsonRequired] DateTimeOffset Now,
    [property: JsonRequired] double Rate);
