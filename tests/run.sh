#!/usr/bin/env bash
# The one test command: installs what the tests need (Debian), builds, runs every test project, and ends with "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/requirements.sh
require_all

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build BackupConsole.sln -v quiet -clp:NoSummary

work=$(mktemp -d)
chmod 0755 "$work"
log=$work/log
trap 'bash tests/BackupConsole.Storage.Tests/postgres.sh stop "$work/postgres" || true; rm -rf "$work"' EXIT
BACKUPCONSOLE_TEST_POSTGRES=$(bash tests/BackupConsole.Storage.Tests/postgres.sh start "$work/postgres")
export BACKUPCONSOLE_TEST_POSTGRES

# One project after the other: two of them drive a browser and a server, and this must also pass on two cores.
passed=0 failed=0
for project in $(list_test_projects); do
  echo "== $(basename "$project" .csproj)"
  dotnet run --no-build --project "$project" -- -noColor "$@" | tee "$log" || true
  summary=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -1)
  if [[ ! $summary =~ Total:\ ([0-9]+),\ Errors:\ ([0-9]+),\ Failed:\ ([0-9]+),\ Skipped:\ ([0-9]+) ]]; then
    echo "$project ended without a summary."
    failed=$((failed + 1))
    continue
  fi
  bad=$((BASH_REMATCH[2] + BASH_REMATCH[3]))
  failed=$((failed + bad))
  passed=$((passed + BASH_REMATCH[1] - BASH_REMATCH[3] - BASH_REMATCH[4]))
done

echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $passed -gt 0 ]]
