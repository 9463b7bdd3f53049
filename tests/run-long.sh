#!/usr/bin/env bash
# The long instances of tests that tests/run.sh runs small: the same projects, with BACKUPCONSOLE_LONG=1, and the ones that run only on request.
set -euo pipefail
BACKUPCONSOLE_LONG=1 exec "$(dirname "$0")/run.sh" -explicit on "$@"
