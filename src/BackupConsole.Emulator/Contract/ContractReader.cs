using System.Globalization;

namespace BackupConsole.Emulator.Contract;

/// <summary>
/// Reads the contract's text; its head says what the lines mean. The text is part of the program, so a line that cannot be read throws.
/// <code>
/// operation StopBackupJob POST /backup-jobs/{backupJobId} 200
///   in BackupJobId string path=backupJobId required
///   errors InvalidParameterValueException ResourceNotFoundException
/// string AccountId pattern=^[0-9]{12}$
/// </code>
/// </summary>
internal sealed class ContractReader(string text)
{
    private const string PatternMark = " pattern=";
    private static readonly Shape Unresolved = new("", ShapeKind.Structure);
    private readonly List<(string Head, List<string> Lines)> _blocks = [];
    private readonly Dictionary<string, (string Head, List<string> Lines)> _shapeBlocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    public ServiceContract Read()
    {
        Split();
        foreach (var block in _blocks.Where(block => Word(block.Head, 0) is not ("operation" or "error")))
        {
            _shapeBlocks.Add(Word(block.Head, 1), block);
        }

        foreach (var name in _shapeBlocks.Keys)
        {
            Resolve(name);
        }

        return new ServiceContract
        {
            Shapes = _shapes,
            Operations = [.. Blocks("operation").Select(Operation)],
            Errors = Blocks("error").Select(block => Error(block.Head.Split(' '))).ToDictionary(error => error.Name, StringComparer.Ordinal),
        };
    }

    private void Split()
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == ' ')
            {
                _blocks[^1].Lines.Add(line.TrimStart());
            }
            else
            {
                _blocks.Add((line, []));
            }
        }
    }

    private IEnumerable<(string Head, List<string> Lines)> Blocks(string kind) => _blocks.Where(block => Word(block.Head, 0) == kind);

    private OperationContract Operation((string Head, List<string> Lines) block)
    {
        var words = block.Head.Split(' ');
        var input = Members("in ");
        return new OperationContract(words[1], words[2], words[3], Number(words[4]))
        {
            Input = input,
            Body = Structure(words[1] + ".in", [.. input.Where(member => member.Location == MemberLocation.Body)]),
            Answer = Structure(words[1] + ".out", Members("out ")),
            Errors = block.Lines[^1].Split(' ')[1..],
        };

        List<MemberContract> Members(string direction) =>
            [.. block.Lines.Where(line => line.StartsWith(direction, StringComparison.Ordinal)).Select(line => Member(line[direction.Length..]))];
    }

    private static ErrorContract Error(string[] words) => new(words[1], Number(words[2]), words[3..]);

    private MemberContract Member(string line)
    {
        var words = line.Split(' ');
        var place = Array.Find(words, word => word.Contains('=', StringComparison.Ordinal))?.Split('=');
        return new MemberContract(words[0], Resolve(words[1]))
        {
            Location = place switch { null => MemberLocation.Body, ["path", _] => MemberLocation.Path, _ => MemberLocation.Query },
            WireName = place?[1] ?? words[0],
            IsRequired = words.Contains("required", StringComparer.Ordinal),
            IsToken = words.Contains("token", StringComparer.Ordinal),
            IsAlways = words.Contains("always", StringComparer.Ordinal),
        };
    }

    private Shape Resolve(string name)
    {
        if (_shapes.TryGetValue(name, out var known))
        {
            return known != Unresolved ? known : throw new FormatException($"The shape {name} contains itself.");
        }

        var (head, lines) = _shapeBlocks[name];
        _shapes[name] = Unresolved;
        return _shapes[name] = Word(head, 0) == "structure" ? Structure(name, [.. lines.Select(Member)]) : Simple(head);
    }

    private Shape Simple(string head)
    {
        var mark = head.IndexOf(PatternMark, StringComparison.Ordinal);
        var words = (mark < 0 ? head : head[..mark]).Split(' ');
        var limits = words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new Shape(words[1], Kind(words[0]))
        {
            Key = words[0] == "map" ? Resolve(words[2]) : null,
            Element = words[0] switch { "list" => Resolve(words[2]), "map" => Resolve(words[3]), _ => null },
            Values = limits.TryGetValue("values", out var values) ? values.Split('|') : [],
            Min = limits.TryGetValue("min", out var min) ? Number(min) : null,
            Max = limits.TryGetValue("max", out var max) ? Number(max) : null,
            Pattern = mark < 0 ? null : new TextPattern(head[(mark + PatternMark.Length)..]),
        };
    }

    private static Shape Structure(string name, IReadOnlyList<MemberContract> members) => new(name, ShapeKind.Structure) { Members = members };

    private static ShapeKind Kind(string word) => word switch
    {
        "string" => ShapeKind.Text,
        "integer" => ShapeKind.Integer,
        "long" => ShapeKind.Long,
        "boolean" => ShapeKind.Boolean,
        "timestamp" => ShapeKind.Timestamp,
        "list" => ShapeKind.List,
        "map" => ShapeKind.Map,
        _ => throw new FormatException($"There is no kind of shape called {word}."),
    };

    private static string Word(string line, int index) => line.Split(' ', index + 2)[index];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
