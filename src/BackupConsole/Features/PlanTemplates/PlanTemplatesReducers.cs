using Fluxor;

namespace BackupConsole.Features.PlanTemplates;

internal static class PlanTemplatesReducers
{
    /// <summary>What is on screen stays while the same connection is asked again.</summary>
    [ReducerMethod]
    public static PlanTemplatesState ReduceLoadTemplates(PlanTemplatesState state, LoadTemplatesAction action) => state with
    {
        Connection = action.Connection,
        Templates = state.Connection == action.Connection ? state.Templates.Begin() : state.Templates.Reset().Begin(),
    };

    [ReducerMethod]
    public static PlanTemplatesState ReduceTemplatesLoaded(PlanTemplatesState state, TemplatesLoadedAction action) =>
        state.Connection == action.Connection ? state with { Templates = state.Templates.Succeed(action.Templates, action.AsOf) } : state;

    [ReducerMethod]
    public static PlanTemplatesState ReduceTemplatesLoadFailed(PlanTemplatesState state, TemplatesLoadFailedAction action) =>
        state.Connection == action.Connection ? state with { Templates = state.Templates.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlanTemplatesState ReduceLoadTemplate(PlanTemplatesState state, LoadTemplateAction action) =>
        state with { Key = action.Key, Plan = state.Key == action.Key ? state.Plan.Begin() : state.Plan.Reset().Begin() };

    [ReducerMethod]
    public static PlanTemplatesState ReduceTemplateLoaded(PlanTemplatesState state, TemplateLoadedAction action) =>
        state.Key == action.Key ? state with { Plan = state.Plan.Succeed(action.Plan, action.AsOf) } : state;

    [ReducerMethod]
    public static PlanTemplatesState ReduceTemplateLoadFailed(PlanTemplatesState state, TemplateLoadFailedAction action) =>
        state.Key == action.Key ? state with { Plan = state.Plan.Fail(action.Error) } : state;
}
