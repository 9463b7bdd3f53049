using System.Text.Json;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>What POST /_emulator/faults takes: what goes wrong, for which requests, how often.</summary>
internal sealed record FaultOrder
{
    public FaultKind? Kind { get; init; }

    /// <summary>AWS's name of an operation; null for every operation, those of STS and the tagging API included.</summary>
    public string? Operation { get; init; }

    /// <summary>Twelve digits; null for every account.</summary>
    public string? Account { get; init; }

    /// <summary>The Region that a request is signed for; null for every Region.</summary>
    public string? Region { get; init; }

    /// <summary>How many requests are hit at most, from the next one on; null for no end.</summary>
    public int? Count { get; init; }

    /// <summary>How many matching requests are spared before the first one can be hit. Default 0.</summary>
    public int Skip { get; init; }

    /// <summary>Only every nth of the matching requests is hit: 3 spares two, hits the third. Default 1.</summary>
    public int Every { get; init; } = 1;

    /// <summary>With which probability a request is hit that would be otherwise, from 0 to 1. Default 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The same seed hits the same requests. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>For <see cref="FaultKind.Latency"/>, in wall time. Default 1000.</summary>
    public int Milliseconds { get; init; } = 1000;

    /// <summary>For <see cref="FaultKind.PartialPage"/>. Default 1.</summary>
    public int Items { get; init; } = 1;

    /// <summary>For <see cref="FaultKind.ChangedField"/>: where in the answer, for example <c>BackupPlan.Rules[].RuleName</c>; <c>[]</c> is every item of a list.</summary>
    public string? Field { get; init; }

    /// <summary>For <see cref="FaultKind.ChangedField"/>: any JSON. Default null.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What is wrong with it, for the person who sent it; null when nothing is.</summary>
    public string? Refusal() => this switch
    {
        { Kind: null } => $"kind must be one of {string.Join(", ", Enum.GetNames<FaultKind>())}.",
        { Count: <= 0 } or { Every: <= 0 } or { Skip: < 0 } => "count and every must be above 0, skip not below.",
        { Probability: not (>= 0 and <= 1) } => "probability must be between 0 and 1.",
        { Milliseconds: not (> 0 and <= 600_000) } => "milliseconds must be between 1 and 600000.",
        { Items: not (> 0 and <= 1000) } => "items must be between 1 and 1000.",
        { Kind: FaultKind.ChangedField, Field: null or "" } => "changedField needs a field, for example BackupPlan.Rules[].RuleName.",
        _ => null,
    };
}
