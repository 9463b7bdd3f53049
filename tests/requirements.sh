# What the tests need beyond the .NET SDK. Sourced by run.sh and run-long.sh.

OLDEST_NODE=20
declare -A PACKAGE_OF=(
  [chromium]="chromium fonts-dejavu-core"
  [bwrap]=bubblewrap
  [initdb]=postgresql
  [botocore]=python3-botocore
  [boto3]=python3-boto3
  [aws]=awscli
  [curl]=curl
  [jq]=jq
  [node]=nodejs
  [npm]=npm
)

has() {
  case $1 in
    initdb) compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null ;;
    chromium) command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null ;;
    botocore) compgen -G '/usr/lib/python3/dist-packages/botocore/data/backup/2018-11-15/service-2.json*' >/dev/null ;;
    # Of these two a user's own Python may have an unusable one first on the path.
    boto3) /usr/bin/python3 -c 'import boto3' 2>/dev/null || python3 -c 'import boto3' 2>/dev/null ;;
    aws) [[ -x /usr/bin/aws ]] || aws --version >/dev/null 2>&1 ;;
    node) [[ $(node --version 2>/dev/null) =~ ^v([0-9]+) && ${BASH_REMATCH[1]} -ge $OLDEST_NODE ]] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# The JavaScript SDK needs a newer Node.js than Debian 12 has: apt is asked for it only where it offers one that is new enough.
apt_offers_node() {
  [[ $(apt-cache policy nodejs 2>/dev/null) =~ Candidate:\ ([0-9]+:)?([0-9]+)\. && ${BASH_REMATCH[2]} -ge $OLDEST_NODE ]]
}

# A nodejs package that has npm in it, as its maker's own has, refuses Debian's npm.
brings_npm() {
  apt-cache show --no-all-versions nodejs 2>/dev/null | grep -q '^Provides:.*\bnpm\b'
}

# Takes packages out of what is missing.
drop() {
  local package kept=()
  for package in "${missing[@]}"; do
    [[ " $* " == *" $package "* ]] || kept+=("$package")
  done
  missing=("${kept[@]}")
}

# Installs what is missing where that is allowed; otherwise names all of it and stops before anything has started.
require_all() {
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK that global.json names is missing: https://dotnet.microsoft.com/download" >&2
    exit 1
  fi
  local missing=() program can_install=false
  [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null && can_install=true
  for program in "${!PACKAGE_OF[@]}"; do
    has "$program" || missing+=(${PACKAGE_OF[$program]})
  done
  [[ ${#missing[@]} -eq 0 ]] && return
  if $can_install; then
    apt-get update -qq
  fi
  if [[ " ${missing[*]} " == *" nodejs "* ]]; then
    if ! apt_offers_node; then
      echo "Node.js $OLDEST_NODE or newer, with npm, is missing and apt has none: https://nodejs.org/en/download" >&2
      can_install=false
      drop nodejs npm
    elif brings_npm; then
      drop npm
    fi
  fi
  if ! $can_install; then
    if [[ ${#missing[@]} -gt 0 ]]; then
      echo "These Debian packages are missing: ${missing[*]}" >&2
      echo "Install them (apt-get install ${missing[*]}), or run this as root on Debian." >&2
    fi
    exit 1
  fi
  echo "Installing: ${missing[*]}"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Every project below tests/ and e2e/ that has tests: the quick ones first, the browser last.
list_test_projects() {
  ls tests/*.Tests/*.Tests.csproj
  ls e2e/*.csproj
}
