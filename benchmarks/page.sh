#!/bin/sh
# What a first view of the page weighs and how long it takes to the first result, in a real browser
# that was never there: page.sh [--runs N]. Needs chromium and chromedriver on the PATH.
# Results with machine and date are in page.md.
set -eu
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$home/docs/browser.sh"
driver=$(program chromedriver) || exit 2
serve_samples
. "$home/benchmarks/measure.sh"
(run page.FirstViewCommand "$address" --chromium "$browser" --chromedriver "$driver" "$@")
