#!/bin/sh
# Learns which lines of a web page are its article: train-extraction.sh DIR [--folds 5 [--errors FILE]]
# [--out FILE]. DIR holds ground-truth.json and html/ of the article extraction benchmark. With --folds
# it measures by cross-validation over sites; with --out it writes the table of trees, to be copied to
# indexer/src/main/resources/org/anun/indexer/html/article_trees.tsv.
set -eu
. "$(dirname "$0")/measure.sh"
run extraction.TrainingCommand "$@"
