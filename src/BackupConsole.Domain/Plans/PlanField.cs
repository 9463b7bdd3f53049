using System.Text.Json;

namespace BackupConsole.Domain.Plans;

/// <summary>One field of a plan or of a rule, for whoever compares or merges.</summary>
/// <param name="Path">One of <see cref="PlanPaths"/>.</param>
/// <param name="Label">Its name for a person.</param>
/// <param name="Value">What it means, defaults filled in and lists in order; compared as JSON, because records compare lists by reference.</param>
/// <param name="Words">What it says for a person; null = nothing.</param>
/// <param name="Take">The first one with this field of the second.</param>
internal sealed record PlanField<T>(string Path, string Label, Func<T, object?> Value, Func<T, string?> Words, Func<T, T, T> Take)
{
    public bool IsSame(T one, T other) => JsonSerializer.Serialize(Value(one)) == JsonSerializer.Serialize(Value(other));
}
