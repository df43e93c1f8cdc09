# Sourced by the scripts that train a model: compiles the indexer; train CLASS ARGUMENTS runs a class
# of it on the JDK of JAVA_HOME, or the one on the path, with 5 GB.
home=$(CDPATH='' cd "$(dirname "$0")/.." && pwd -P)
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java || java=java
"$java" --version 2>&1 | awk 'NR == 1 { split($2, version, "."); old = version[1] + 0 < 21 } END { exit old }' || {
  echo "$0: needs a JDK 21 or newer; set JAVA_HOME to one." >&2
  exit 2
}

train() {
  # In one run with the modules that it needs, which are in no repository.
  (cd "$home" && mvn -q -B -Dquick -pl indexer -am compile dependency:build-classpath \
    -DincludeScope=compile -DexcludeGroupIds=org.anun -Dmdep.outputFile="$home/target/trainer-classpath")
  path=$(cat "$home/target/trainer-classpath")
  for module in indexer authority names elastic; do
    path=$home/$module/target/classes:$path
  done
  "$java" -Xmx5g -cp "$path" "$@"
}
