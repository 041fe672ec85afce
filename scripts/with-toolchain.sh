#!/bin/sh
# Runs a command under Node 24 and pnpm 12: the host's where they are new enough, else its own, kept in .cache/.
# Needs Node 20 and npm, and the npm registry the first time. Ends with exec, so signals reach the command itself.
set -eu

node_wanted=24
pnpm_wanted=12
cd "$(dirname "$0")/.."
toolchain=.cache/toolchain-node$node_wanted-pnpm$pnpm_wanted

refuse() {
  printf 'avizier: %s\n' "$1" >&2
  exit 1
}

# The major version that a program tells, or 0 where there is no such program.
major_of() {
  version=$("$1" --version </dev/null 2>/dev/null | sed -n 's/^v\{0,1\}\([0-9][0-9]*\)\..*/\1/p') || version=
  printf '%s' "${version:-0}"
}

has_toolchain() {
  [ "$(major_of node)" -ge "$node_wanted" ] && [ "$(major_of pnpm)" -ge "$pnpm_wanted" ]
}

use_own_toolchain() {
  [ "$(major_of node)" -ge 20 ] ||
    refuse "Node 20 or newer is needed and $(node --version 2>/dev/null || echo none) was found: install Node from nodejs.org, then try again."
  if [ ! -d "$toolchain" ]; then
    command -v npm >/dev/null 2>&1 ||
      refuse 'npm was not found beside Node: install npm, then try again.'
    echo "Fetching Node $node_wanted and pnpm $pnpm_wanted for this folder …" >&2
    # Fetched beside and renamed: a half-fetched toolchain is never taken for a whole one.
    fetched=$toolchain.$$
    mkdir -p "$fetched"
    npm install --prefix "$fetched" --ignore-scripts=false --no-fund --no-audit --loglevel=error \
      "node@$node_wanted" "pnpm@$pnpm_wanted" </dev/null >&2 || {
      rm -rf "$fetched"
      refuse "Node $node_wanted and pnpm $pnpm_wanted could not be fetched from the npm registry (see above): check the network, then try again."
    }
    mv "$fetched" "$toolchain" 2>/dev/null || rm -rf "$fetched"
  fi
  PATH=$PWD/$toolchain/node_modules/.bin:$PATH
  export PATH
  has_toolchain ||
    refuse "the toolchain in $toolchain does not run on this machine: delete that folder, then try again."
}

# What the installed packages follow from; compared with what it was at the last good installation.
installation() {
  cat pnpm-lock.yaml pnpm-workspace.yaml package.json cms/package.json cms/demo/package.json site/package.json shared/package.json | cksum
}

install_packages() {
  stamp=node_modules/.avizier-installed
  [ "$(cat "$stamp" 2>/dev/null)" = "$(installation)" ] && return
  echo 'Installing packages …' >&2
  # The tools of development build the newsroom too, so they are wanted whatever NODE_ENV says.
  CI=true NODE_ENV=development pnpm install --frozen-lockfile </dev/null >&2 ||
    refuse 'the packages could not be installed (see above): check the network and the free space, then try again.'
  installation >"$stamp"
}

has_toolchain || use_own_toolchain
install_packages
exec "$@"
