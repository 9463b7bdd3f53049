using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>An order that is in force, and what became of it so far.</summary>
internal sealed class InjectedFault(int id, FaultOrder order)
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(order.Seed);
    private readonly Dictionary<string, string> _firstTokens = new(StringComparer.Ordinal);

    public int Id { get; } = id;

    public FaultKind Kind { get; } = order.Kind!.Value;

    public FaultOrder Order { get; } = order;

    /// <summary>How many requests it was meant for.</summary>
    public long Matched { get; private set; }

    /// <summary>How many of them it hit.</summary>
    public long Hits { get; private set; }

    public bool Hit(string operation, Caller caller)
    {
        if (!IsFor(Order.Operation, operation) || !IsFor(Order.Account, caller.Account) || !IsFor(Order.Region, caller.Region))
        {
            return false;
        }

        lock (_lock)
        {
            Matched++;
            if (Matched <= Order.Skip || (Matched - Order.Skip) % Order.Every != 0 || Hits >= (Order.Count ?? long.MaxValue) || _random.NextDouble() >= Order.Probability)
            {
                return false;
            }

            Hits++;
            return true;
        }
    }

    /// <summary>The token that the second page of a list was first named by.</summary>
    public string FirstToken(string list, string? token)
    {
        lock (_lock)
        {
            if (token is not null)
            {
                _firstTokens[list] = token;
            }

            return _firstTokens.GetValueOrDefault(list, "");
        }
    }

    private static bool IsFor(string? wanted, string actual) => wanted is null || wanted == actual;
}
