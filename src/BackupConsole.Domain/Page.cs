using System.Collections.Immutable;

namespace BackupConsole.Domain;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">What this page shows.</param>
/// <param name="Total">How many there are in all, or, with <see cref="HasMore"/>, how many of them were counted.</param>
public sealed record Page<T>(ImmutableArray<T> Items, long Total)
{
    /// <summary>There are more than <see cref="Total"/>: counting them all would take longer than a person waits. Only a query that allows it is answered so.</summary>
    public bool HasMore { get; init; }

    /// <summary>The same page of a list that has been counted since.</summary>
    public Page<T> Of(ListTotal total) => this with { Total = total.Counted, HasMore = total.HasMore };
}
