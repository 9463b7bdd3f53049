using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace BackupConsole.Domain.Plans.Json;

/// <summary>Collects what is wrong with a JSON text, and turns offsets into lines and columns.</summary>
internal sealed class JsonProblems(byte[] utf8)
{
    private readonly List<PlanJsonProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public ImmutableArray<PlanJsonProblem> ToImmutable() => [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];

    /// <param name="offset">Where, in bytes.</param>
    /// <param name="rule">What was broken.</param>
    /// <param name="fix">What to write instead.</param>
    public void Add(int offset, string rule, string fix)
    {
        var lineStart = utf8.AsSpan(0, offset).LastIndexOf((byte)'\n') + 1;
        _problems.Add(new PlanJsonProblem(utf8.AsSpan(0, lineStart).Count((byte)'\n') + 1, ColumnOf(lineStart, offset), rule, fix));
    }

    public void Add(JsonException failure)
    {
        var line = (int)(failure.LineNumber ?? 0);
        var lineStart = 0;
        for (var seen = 0; seen < line; seen++)
        {
            lineStart += utf8.AsSpan(lineStart).IndexOf((byte)'\n') + 1;
        }

        // The message ends with the place, counted otherwise than people count.
        var said = failure.Message.Split(" LineNumber:", 2)[0];
        _problems.Add(new PlanJsonProblem(line + 1, ColumnOf(lineStart, lineStart + (int)(failure.BytePositionInLine ?? 0)), $"This is not JSON: {said}", "Mend it here, or paste the document again."));
    }

    private int ColumnOf(int lineStart, int offset) => Encoding.UTF8.GetCharCount(utf8, lineStart, Math.Min(offset, utf8.Length) - lineStart) + 1;
}
