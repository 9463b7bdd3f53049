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
    private readonly List<Block> _operations = [];
    private readonly Dictionary<string, Block> _shapeBlocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ErrorContract> _errors = new(StringComparer.Ordinal);

    public ServiceContract Read()
    {
        Split();
        foreach (var name in _shapeBlocks.Keys)
        {
            Resolve(name);
        }

        return new ServiceContract { Shapes = _shapes, Operations = _operations.ConvertAll(Operation), Errors = _errors };
    }

    private void Split()
    {
        var block = new Block("");
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == ' ')
            {
                block.Lines.Add(line.TrimStart());
                continue;
            }

            block = new Block(line);
            switch (block.Words[0])
            {
                case "operation":
                    _operations.Add(block);
                    break;
                case "error":
                    _errors.Add(block.Words[1], new ErrorContract(block.Words[1], Number(block.Words[2]), block.Words[3..]));
                    break;
                default:
                    _shapeBlocks.Add(block.Words[1], block);
                    break;
            }
        }
    }

    private OperationContract Operation(Block block)
    {
        var input = new List<MemberContract>();
        var output = new List<MemberContract>();
        string[] errors = [];
        foreach (var line in block.Lines)
        {
            var (kind, words) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line.Split(' ')[1..]);
            switch (kind)
            {
                case "in":
                    input.Add(Member(words));
                    break;
                case "out":
                    output.Add(Member(words));
                    break;
                default:
                    errors = words;
                    break;
            }
        }

        return new OperationContract(block.Words[1], block.Words[2], block.Words[3], Number(block.Words[4]))
        {
            Input = input,
            Body = Structure(block.Words[1] + ".in", input.FindAll(member => member.Location == MemberLocation.Body)),
            Answer = Structure(block.Words[1] + ".out", output),
            Errors = errors,
        };
    }

    private MemberContract Member(string[] words)
    {
        var place = Array.Find(words, word => word.Contains('=', StringComparison.Ordinal))?.Split('=');
        return new MemberContract(words[0], Resolve(words[1]))
        {
            Location = place?[0] switch { null => MemberLocation.Body, "path" => MemberLocation.Path, _ => MemberLocation.Query },
            WireName = place?[1] ?? words[0],
            IsRequired = Array.IndexOf(words, "required") > 0,
            IsToken = Array.IndexOf(words, "token") > 0,
            IsAlways = Array.IndexOf(words, "always") > 0,
        };
    }

    private Shape Resolve(string name)
    {
        if (_shapes.TryGetValue(name, out var known))
        {
            return known != Unresolved ? known : throw new FormatException($"The shape {name} contains itself.");
        }

        var block = _shapeBlocks[name];
        _shapes[name] = Unresolved;
        return _shapes[name] = block.Words[0] == "structure" ? Structure(name, block.Lines.ConvertAll(line => Member(line.Split(' ')))) : Simple(block);
    }

    private Shape Simple(Block block)
    {
        var words = block.Words;
        return new Shape(words[1], Kind(words[0]))
        {
            Key = words[0] == "map" ? Resolve(words[2]) : null,
            Element = words[0] switch { "list" => Resolve(words[2]), "map" => Resolve(words[3]), _ => null },
            Values = Limit("values=")?.Split('|') ?? [],
            Min = Limit("min=") is { } min ? Number(min) : null,
            Max = Limit("max=") is { } max ? Number(max) : null,
            Pattern = block.Pattern is null ? null : new TextPattern(block.Pattern),
        };

        string? Limit(string mark) => Array.Find(words, word => word.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..];
    }

    private static Shape Structure(string name, List<MemberContract> members) => new(name, ShapeKind.Structure) { Members = members };

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

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>A line and those that are indented below it.</summary>
    private sealed class Block
    {
        public Block(string head)
        {
            var mark = head.IndexOf(PatternMark, StringComparison.Ordinal);
            Words = (mark < 0 ? head : head[..mark]).Split(' ');
            Pattern = mark < 0 ? null : head[(mark + PatternMark.Length)..];
        }

        public string[] Words { get; }

        /// <summary>May hold spaces, so it is the rest of the line.</summary>
        public string? Pattern { get; }

        public List<string> Lines { get; } = [];
    }
}
