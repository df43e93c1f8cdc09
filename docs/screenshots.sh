#!/bin/sh
# Takes the pictures in this folder again, of the sample articles: screenshots.sh
# Needs chromium on the PATH, and fonts for Armenian, Georgian, Cyrillic and Arabic (on Debian
# 'apt install fonts-noto-core').
set -eu
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
. "$home/docs/browser.sh"
serve_samples

# shoot FILE WIDTH,HEIGHT STATE [DARK]
shoot() {
  scheme=1
  [ "${4:-}" != dark ] || scheme=0
  "$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --lang=en-GB \
    --blink-settings=preferredColorScheme=$scheme --virtual-time-budget=10000 \
    --window-size="$2" --screenshot="$home/docs/$1" "$address$3" 2>/dev/null
}

# id QUERY: the article found first.
id() { curl -fsS "${address}v1/search?$1&per_page=1&facets=" | sed -n 's/.*"hits":\[{"id":"\([^"]*\)".*/\1/p'; }

curl -fsS --retry 5 -o /dev/null "${address}v1/search?q=Pashinian" # the first search of a fresh server is slow
shoot search.png 1280,960 '?q=Pashinian'
shoot entity.png 1280,1180 '?entity=nikol-pashinyan&kind=person'
shoot article.png 1280,1180 "?q=Giumri&article=$(id 'q=Giumri&source=ararat-herald.example')"
shoot armenian.png 1280,820 '?q=%D5%93%D5%A1%D5%B7%D5%AB%D5%B6%D5%B5%D5%A1%D5%B6&language=hy&ui=hy'
shoot phone-dark.png 500,980 '?q=Peskov&collapse=story' dark
