#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Throws bytes at the runtime, guided by what they reach (ADR 0026).
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

targets=(transactions calls questions)
# What of each target's corpus is kept in the repository, at most.
most_files=300
most_bytes=150000

usage() {
	cat <<-'HELP'
		Usage: ./scripts/fuzz.sh [--minutes N | --hour] [--begin] [target...]
		       ./scripts/fuzz.sh --replay <file>

		Runs each target, or the named ones, for so long: 5 minutes if nothing is said.

		  transactions  transactions as they arrive: the pool and a block judge them
		  calls         calls in states of stories, signed as they should be, so that they are dispatched
		  questions     questions of the runtime API in the same states

		  --minutes N   how long each target runs; 0 only minimises
		  --hour        an hour each
		  --begin       write the first corpus too, from the metadata and the stories of the runtime's tests: after
		                a change of calls or stories
		  --replay      judge what was found once more

		A run begins with fuzz/corpus/<target> and what earlier runs on this machine reached. What it reaches is
		minimised into fuzz/corpus/<target>, which the runtime's tests judge again each time: commit it.
		What panics is in fuzz/artifacts/<target>, and belongs into fuzz/past/<target> with the change that mends it.
	HELP
}

# The wrapper counts edges in our own crates alone, and so in what they make of the SDK's generic code.
build() {
	RUSTC_WORKSPACE_WRAPPER=$CITYCHAIN_ROOT/fuzz/rustc.sh SKIP_WASM_BUILD=1 \
		cargo build --bins --locked -p citychain-fuzz --features linked
}

# The first corpus is written by tests of the runtime.
begin() {
	say "writing the first corpus"
	rm -rf "$work/first"
	CITYCHAIN_WRITE_CORPUS=$work/first cargo test -p citychain-runtime --lib --locked \
		--features runtime-benchmarks,try-runtime -- --test-threads=2 tests::story
	rm -rf fuzz/stories
	mkdir -p fuzz/stories
	mv "$work"/first/stories/* fuzz/stories/
	CITYCHAIN_WRITE_CORPUS=$work/first cargo test -p citychain-runtime --lib --locked \
		--features runtime-benchmarks,try-runtime -- the_first_corpus_is_written
}

# Options of every run. A transaction is at most 128 KiB, and what long ones reach short ones do as well.
run() {
	local target=$1
	shift
	"$CARGO_TARGET_DIR/debug/$target" -artifact_prefix="fuzz/artifacts/$target/" -max_len=4096 -timeout=20 \
		-rss_limit_mb=4096 -print_final_stats=1 "$@"
}

# Few inputs that reach every edge that was reached. libFuzzer writes first what reaches most beyond those before
# it: by that order, the last to be left out reach least.
minimise() {
	local target=$1 few=$work/few/$1 order size file bytes=0 count=0
	shift
	rm -rf "$few"
	mkdir -p "$few"
	run "$target" -set_cover_merge=1 -use_counters=0 "$few" "$@" \
		>"$work/$target.merge.log" 2>&1 || die "libFuzzer could not minimise: see $work/$target.merge.log"
	rm -rf "fuzz/corpus/$target"
	mkdir -p "fuzz/corpus/$target"
	order=$(find "$few" -type f -printf '%T@ %s %f\n' | sort -n)
	while read -r _ size file; do
		count=$((count + 1)) bytes=$((bytes + size))
		[[ $count -le $most_files && $bytes -le $most_bytes ]] || break
		cp "$few/$file" "fuzz/corpus/$target/"
	done <<<"$order"
	say "$target: $(wc -l <<<"$order") inputs reach every edge; the first" \
		"$(find "fuzz/corpus/$target" -type f | wc -l) are kept in fuzz/corpus/$target"
}

fuzz() {
	# What is new goes into the first of these.
	local target=$1 from=("$work/corpus/$1" "fuzz/corpus/$1")
	mkdir -p "${from[@]}" "fuzz/artifacts/$target"
	[[ ! -d $work/first/$target ]] || from+=("$work/first/$target")
	if [[ $minutes -gt 0 ]]; then
		say "$target for $minutes minutes"
		run "$target" -max_total_time=$((minutes * 60)) "${from[@]}" ||
			die "found something, see above. Once more: ./scripts/fuzz.sh --replay fuzz/artifacts/$target/<file>"
	fi
	minimise "$target" "${from[@]}"
}

minutes=5 begins='' replayed='' selected=()
while [[ $# -gt 0 ]]; do
	case $1 in
		-h | --help)
			usage
			exit
			;;
		--minutes)
			minutes=${2:-}
			[[ $minutes =~ ^[0-9]+$ ]] || die "--minutes needs a number"
			shift
			;;
		--hour) minutes=60 ;;
		--begin) begins=yes ;;
		--replay)
			replayed=${2:-}
			[[ -f $replayed ]] || die "--replay needs a file"
			replayed=$(realpath "$replayed")
			shift
			;;
		*)
			[[ " ${targets[*]} " == *" $1 "* ]] ||
				die "there is no target $1; the targets are: ${targets[*]}"
			selected+=("$1")
			;;
	esac
	shift
done
[[ ${#selected[@]} -gt 0 ]] || selected=("${targets[@]}")

cd "$CITYCHAIN_ROOT"
citychain_toolchain
work=$CARGO_TARGET_DIR/fuzz
mkdir -p "$work"
[[ -z $begins ]] || begin
build
if [[ -n $replayed ]]; then
	run "$(basename "$(dirname "$replayed")")" "$replayed"
	exit
fi
for target in "${selected[@]}"; do
	fuzz "$target"
done
