# shellcheck shell=bash
# Sourced by the scripts that start processes: whatever carries a mark in its environment can be found and ended, also when it
# left its process group (Playwright and Electron start their children in sessions of their own). A mark reads like a path: what
# was started inside something else carries the outer mark first, and ends with it.

# marked MARK: prints the ids of the processes whose environment holds OMBUD_MARK=MARK..., this shell excepted.
marked() {
  local file pid
  for file in /proc/[0-9]*/environ; do
    pid=${file#/proc/}
    pid=${pid%/environ}
    [ "$pid" = "$BASHPID" ] || [ "$pid" = "$$" ] && continue
    grep -qz "^OMBUD_MARK=$1" "$file" 2>/dev/null && echo "$pid"
  done
  return 0
}

# end_marked MARK: asks the marked processes to end, kills what is left after three seconds; fails when one survives.
end_marked() {
  local pids try
  for try in TERM TERM TERM KILL KILL; do
    pids=$(marked "$1")
    [ -n "$pids" ] || return 0
    # shellcheck disable=SC2086 # a list of process ids
    kill -s "$try" $pids 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      [ -n "$(marked "$1")" ] || return 0
      sleep 0.1
    done
  done
  echo "could not end: $(marked "$1" | tr '\n' ' ')" >&2
  return 1
}
