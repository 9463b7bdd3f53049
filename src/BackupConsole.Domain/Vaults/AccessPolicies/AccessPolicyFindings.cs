using System.Collections.Immutable;
using System.Text.Json;
using BackupConsole.Domain.Plans.Json;

namespace BackupConsole.Domain.Vaults.AccessPolicies;

/// <summary>Collects what checks say, errors apart from warnings, each with its line and column.</summary>
internal sealed class AccessPolicyFindings(byte[] utf8)
{
    private readonly JsonProblems _errors = new(utf8);
    private readonly JsonProblems _warnings = new(utf8);

    public ImmutableArray<AccessPolicyFinding> ToImmutable() =>
    [
        .. _errors.ToImmutable().Select(error => new AccessPolicyFinding(error.Line, error.Column, error.Rule, error.Fix)),
        .. _warnings.ToImmutable().Select(warning => new AccessPolicyFinding(warning.Line, warning.Column, warning.Rule, warning.Fix, IsWarning: true)),
    ];

    public void Add(int offset, string rule, string fix) => _errors.Add(offset, rule, fix);

    public void Add(JsonException failure) => _errors.Add(failure);

    public void Warn(int offset, string rule, string fix) => _warnings.Add(offset, rule, fix);

    /// <summary>Members that do not belong, and members that are given twice: AWS would take one of them, and nobody knows which.</summary>
    public void CheckMembers(JsonPart part, ImmutableArray<string> known, string what)
    {
        foreach (var member in part.Members.Where(member => !known.Contains(member.Name)))
        {
            Add(member.Offset, $"“{member.Name}” is not a member of {what}.", $"Did you mean {Spelling.Nearest(member.Name, known)}? Otherwise remove it.");
        }

        foreach (var twin in part.Members.GroupBy(member => member.Name, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            Add(twin.Offset, $"“{twin.Name}” is given twice.", "Keep one of them.");
        }
    }
}
