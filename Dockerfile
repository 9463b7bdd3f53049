# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/BackupConsole -c Release -o /app -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# Any user id works: nothing below /app is written, and /data belongs to whoever the volume belongs to (group 0 for OpenShift).
RUN mkdir /data && chown ${APP_UID}:0 /data && chmod 0775 /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DATA_FOLDER=/data \
    DOTNET_EnableDiagnostics=0
USER ${APP_UID}
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=30s CMD ["dotnet", "BackupConsole.dll", "--healthcheck"]
ENTRYPOINT ["dotnet", "BackupConsole.dll"]
