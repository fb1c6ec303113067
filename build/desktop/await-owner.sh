#!/usr/bin/env bash
# Waits until a name on the session bus has an owner (or, with --gone, has none); fails after ten seconds.
#   await-owner.sh [--gone] NAME
set -euo pipefail
want=true
[ "$1" != --gone ] || { want=false; shift; }
for _ in $(seq 200); do
  has=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.NameHasOwner "$1")
  [ "$has" != "($want,)" ] || exit 0
  sleep 0.05
done
echo "the bus name $1 did not reach owner=$want" >&2
exit 1
