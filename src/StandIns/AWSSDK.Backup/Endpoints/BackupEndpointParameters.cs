using Amazon.Runtime.Endpoints;

namespace Amazon.Backup.Endpoints;

/// <summary>What decides which host a request goes to.</summary>
public class BackupEndpointParameters : EndpointParameters
{
    public BackupEndpointParameters()
    {
        UseDualStack = false;
        UseFIPS = false;
    }

    public string Endpoint
    {
        get => (string)this[nameof(Endpoint)];
        set => this[nameof(Endpoint)] = value;
    }

    public string Region
    {
        get => (string)this[nameof(Region)];
        set => this[nameof(Region)] = value;
    }

    public bool? UseDualStack
    {
        get => (bool?)this[nameof(UseDualStack)];
        set => this[nameof(UseDualStack)] = value;
    }

    public bool? UseFIPS
    {
        get => (bool?)this[nameof(UseFIPS)];
        set => this[nameof(UseFIPS)] = value;
    }
}
