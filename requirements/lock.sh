#!/bin/sh
# Lay the locks anew: hashes only, no addresses, so that they work behind any mirror.
set -eu
cd "$(dirname "$0")/.."
lock() { out=$1; shift; uv pip compile -q --universal --generate-hashes --no-emit-index-url --custom-compile-command requirements/lock.sh "$@" -o "requirements/$out.lock"; }
PATH=$PWD/.tools/bin:$PATH
lock base pyproject.toml
lock web --extra web --extra postgres pyproject.toml
lock dev --extra web --extra postgres pyproject.toml requirements/dev.in
lock node requirements/node.in
lock bench --extra web --extra postgres pyproject.toml requirements/dev.in requirements/bench.in
