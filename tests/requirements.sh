# What the tests need beyond the .NET SDK. Sourced by run.sh and run-long.sh.

declare -A PACKAGE_OF=(
  [chromium]="chromium fonts-dejavu-core"
  [bwrap]=bubblewrap
  [initdb]=postgresql
  [botocore]=python3-botocore
)

has() {
  case $1 in
    initdb) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null ;;
    chromium) command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ;;
    botocore) compgen -G '/usr/lib/python3/dist-packages/botocore/data/backup/2018-11-15/service-2.json*' >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# Installs what is missing where that is allowed; otherwise names all of it and stops before anything has started.
require_all() {
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK that global.json names is missing: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
  local missing=() program
  for program in "${!PACKAGE_OF[@]}"; do
    has "$program" || missing+=(${PACKAGE_OF[$program]})
  done
  [[ ${#missing[@]} -eq 0 ]] && return
  if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
    echo "These Debian packages are missing: ${missing[*]}" >&2
    echo "Install them (apt-get install ${missing[*]}), or run this as root on Debian." >&2
    exit 1
  fi
  echo "Installing: ${missing[*]}"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Every project below tests/ and e2e/ that has tests: the quick ones first, the browser last.
list_test_projects() {
  ls tests/*.Tests/*.Tests.csproj
  ls e2e/*.csproj
}
