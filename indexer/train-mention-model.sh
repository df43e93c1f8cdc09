#!/bin/sh
# Trains the model of names: train-mention-model.sh ARMENIAN RUSSIAN
# ARMENIAN is ArmTDP-NER's training part and RUSSIAN factRuEval-2016's development part, as lines
# token<TAB>label with a blank line behind each sentence, PER, LOC and ORG; the sentences of
# training/mentions are added. Takes a minute of one processor and 5 GB. The lexicon in the
# model is made of the tables anew, so run it when a table or the engine's keys change. See
# src/main/resources/org/anun/indexer/mention/README.md for the data.
set -eu
[ $# -eq 2 ] || {
  echo "usage: train-mention-model.sh ARMENIAN RUSSIAN" >&2
  exit 2
}
. "$(dirname "$0")/trainer.sh"
model=$home/indexer/src/main/resources/org/anun/indexer/mention/tagger/mention-model.bin
train org.anun.indexer.mention.tagger.TrainCommand \
  "$model" "$home/indexer/training/mentions" "$1" "$2"
(cd "$(dirname "$model")" && sha256sum mention-model.bin > mention-model.bin.sha256)
cat "$model.sha256"
