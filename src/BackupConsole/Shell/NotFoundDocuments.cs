using Microsoft.AspNetCore.Diagnostics;

namespace BackupConsole.Shell;

/// <summary>Inside a circuit the router says that an address leads nowhere; a document that is asked for by hand gets the same page, with status 404.</summary>
internal static class NotFoundDocuments
{
    public static void UseNotFoundPage(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute("/not-found");

        // A script or an image that is missing is better off with a bare 404.
        app.Use((context, next) =>
        {
            if (!IsDocument(context.Request) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }

    private static bool IsDocument(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().Accept.Any(accept => accept.MediaType == "text/html");
}
