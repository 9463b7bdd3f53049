namespace BackupConsole.Emulator.Contract;

internal enum ShapeKind
{
    Text,
    Integer,
    Long,
    Boolean,
    Timestamp,
    List,
    Map,
    Structure,
}
