#!/bin/sh
# Trains the language model: train-language-model.sh WORK WORDS PAIRS SENTENCES
# Fetches the packages of packages.tsv into the folder WORK (what is there already is kept), makes
# the training files in WORK/corpus from them and from three files of lines language<TAB>text, and
# trains the model from those. Needs npm, Maven, apt-get and dpkg-deb, unzip, 5 GB of memory, and a
# quarter of an hour. See src/main/resources/org/anun/indexer/language/README.md for the data.
set -eu
[ $# -eq 4 ] || {
  echo "usage: train-language-model.sh WORK WORDS PAIRS SENTENCES" >&2
  exit 2
}
mkdir -p "$1/packages" "$1/corpus"
work=$(CDPATH='' cd "$1" && pwd -P)
shift
. "$(dirname "$0")/trainer.sh"
resources=$home/indexer/src/main/resources/org/anun/indexer/language

fetch_npm() {
  archive=$(npm pack --silent --pack-destination "$work" "$1@$2")
  tar -xzf "$work/$archive" -C "$3" --strip-components=1
  rm "$work/$archive"
}

fetch_maven() {
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:copy \
    -Dartifact="$1:$2" -DoutputDirectory="$work/jar"
  unzip -q -o "$work"/jar/*.jar -d "$3"
  rm -r "$work/jar"
}

fetch_debian() (
  mkdir -p "$work/deb"
  cd "$work/deb"
  apt-get download "$1=$2" >&2
  dpkg-deb -x ./*.deb "$3"
  rm -r "$work/deb"
)

tail -n +2 "$resources/corpus/packages.tsv" | cut -f1-3 | while read -r registry name version; do
  target=$work/packages/$name
  [ ! -d "$target" ] || continue
  echo "fetching $name $version" >&2
  rm -rf "$target.part"
  mkdir -p "$target.part"
  "fetch_$registry" "$name" "$version" "$target.part" </dev/null
  mv "$target.part" "$target"
done

train org.anun.indexer.language.corpus.CorpusCommand \
  "$work/packages" "$work/corpus" "$@"
(cd "$work/corpus" && sha256sum -c "$resources/corpus/files.sha256") ||
  echo "the training files are not those of the model in the repository; training all the same" >&2
train org.anun.indexer.language.LanguageModelTrainer \
  "$resources/language-model.bin" "$work/corpus"
cat "$resources/language-model.bin.sha256"
