# Sourced by what needs the page in a browser: finds one, and serves the sample articles.

# The path of the first program of these names; complains when there is none.
program() {
  for name in "$@"; do
    command -v "$name" && return
  done
  echo "$0: none of $* is installed (for example 'apt install chromium chromium-driver')." >&2
  return 1
}
browser=$(program chromium chromium-browser google-chrome) || exit 2

# Starts Anun with the sample articles on free folders and ports, until the script ends; leaves its
# address in $address.
serve_samples() {
  port=${ANUN_PORT:-18080}
  address=http://127.0.0.1:$port/
  data=$(mktemp -d)
  chmod a+x "$data"
  log=$(mktemp)
  "$home/anun" --version >&2
  "$home/anun" up --port "$port" --es-port "$((port + 1))" --data "$data/anun" >"$log" 2>&1 &
  up=$!
  trap 'kill "$up"; wait "$up" || true; rm -rf "$data" "$log"' EXIT
  until grep -q '^ready ' "$log"; do
    kill -0 "$up" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
  done
}
