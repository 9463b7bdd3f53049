using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace BackupConsole.Security;

internal static class SecurityEndpoints
{
    public static void MapConsoleSecurity(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sign-out", async (HttpContext context, IAntiforgery antiforgery, SignInManager<ConsoleUser> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return Results.BadRequest();
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        });
}
