using BackupConsole.Emulator.Signing;

namespace BackupConsole.Emulator.FaultInjection;

/// <summary>The faults that somebody has ordered. They live in memory: a restarted emulator is a healthy one.</summary>
internal sealed class FaultInjector
{
    private readonly Lock _writing = new();
    private volatile InjectedFault[] _faults = [];
    private int _lastId;

    public IReadOnlyList<InjectedFault> Faults => _faults;

    public InjectedFault Add(FaultOrder order)
    {
        lock (_writing)
        {
            var fault = new InjectedFault(++_lastId, order);
            _faults = [.. _faults, fault];
            return fault;
        }
    }

    /// <returns>False when there is no such fault.</returns>
    public bool Remove(int id)
    {
        lock (_writing)
        {
            var before = _faults.Length;
            _faults = [.. _faults.Where(fault => fault.Id != id)];
            return _faults.Length < before;
        }
    }

    public void Clear()
    {
        lock (_writing)
        {
            _faults = [];
        }
    }

    /// <summary>What is to go wrong with this request.</summary>
    public FaultedExchange Choose(string operation, Caller caller) =>
        _faults.Length == 0 ? FaultedExchange.Healthy : new FaultedExchange(operation, [.. _faults.Where(fault => fault.Hit(operation, caller))]);
}
