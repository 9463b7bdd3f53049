#!/usr/bin/env bash
# A private PostgreSQL for the tests of storage, thrown away afterwards:
#   export BACKUPCONSOLE_TEST_POSTGRES="$(tests/BackupConsole.Storage.Tests/postgres.sh start /tmp/some-new-folder)"
#   tests/BackupConsole.Storage.Tests/postgres.sh stop /tmp/some-new-folder
# Needs Debian's package `postgresql`, or any PostgreSQL 15+ whose initdb is on the PATH or in PG_BIN.
# Works as root too, although PostgreSQL itself refuses to: it then runs as the user postgres.
set -euo pipefail

action=${1:?"usage: postgres.sh start|stop FOLDER"}
folder=${2:?"usage: postgres.sh start|stop FOLDER"}

find_bin() {
  if [ -n "${PG_BIN:-}" ]; then
    echo "$PG_BIN"
  elif command -v initdb > /dev/null; then
    dirname "$(command -v initdb)"
  else
    local newest
    newest=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2> /dev/null | sort -V | tail -n 1)
    if [ -z "$newest" ]; then
      echo "postgres.sh: no PostgreSQL server found. Install it (apt-get install postgresql) or set PG_BIN." >&2
      exit 1
    fi
    echo "$newest"
  fi
}

as_server() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --init-groups "$@"
  else
    "$@"
  fi
}

port_is_taken() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }

start() {
  if [ -e "$folder/data" ]; then
    echo "postgres.sh: $folder is in use; stop it first or give another folder." >&2
    exit 1
  fi
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres: "$folder"; fi
  local port=$((20000 + RANDOM % 10000))
  while port_is_taken "$port"; do port=$((port + 1)); done
  # Trust and fsync=off are for a database on the loopback interface that lives for one test run.
  as_server "$bin/initdb" --pgdata="$folder/data" --username=test --auth=trust --encoding=UTF8 --locale=C.UTF-8 > "$folder/initdb.log"
  as_server "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --wait --options="-h 127.0.0.1 -p $port -k $folder -c fsync=off -c max_connections=300" start > /dev/null
  echo "Host=127.0.0.1;Port=$port;Username=test;Database=postgres"
}

stop() {
  as_server "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --wait stop > /dev/null
  rm -rf "$folder/data" "$folder/initdb.log" "$folder/server.log"
  rmdir --ignore-fail-on-non-empty "$folder"
}

bin=$(find_bin)
case "$action" in
  start) start ;;
  stop) stop ;;
  *)
    echo "usage: postgres.sh start|stop FOLDER" >&2
    exit 2
    ;;
esac
