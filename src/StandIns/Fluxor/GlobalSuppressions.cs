using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Scope = "type",
    Target = "~T:Fluxor.Feature`1",
    Justification = "The official type is not disposable. A timer still waiting fires once, then nothing holds the feature any more.")]
[assembly: SuppressMessage(
    "Design",
    "CA1018:Mark attributes with AttributeUsageAttribute",
    Scope = "type",
    Target = "~T:Fluxor.ReducerMethodAttribute",
    Justification = "The official attribute has no AttributeUsage.")]
[assembly: SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Scope = "member",
    Target = "~M:Fluxor.IStateSelection`2.Select(System.Func{`0,`1},System.Func{`1,`1,System.Boolean},System.Action{`1})",
    Justification = "The name is the official one.")]
[assembly: SuppressMessage(
    "Usage",
    "CA2201:Do not raise reserved exception types",
    Scope = "member",
    Target = "~M:Fluxor.Blazor.Web.ComponentSubscription.Unsubscribe(Fluxor.IActionSubscriber,System.Object)",
    Justification = "The official component throws this type when base.OnInitialized was not called.")]
