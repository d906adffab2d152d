#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs every check of the repository, as CI does.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

steps=(format scripts licences build e2e no-imports lints docs tests)

usage() {
	cat <<-'HELP'
		Usage: ./scripts/test.sh [--changed] [step...]

		Runs all steps in this order, or the named ones, and stops at the first that fails.

		  format      rustfmt
		  scripts     shellcheck
		  licences    every dependency's licence and source, against deny.toml
		  build       node, command line and the runtime's wasm
		  e2e         stories through polkadot.js against nodes that the tests start on free ports; they
		              wait for blocks most of the time, so they run beside the steps up to tests
		  no-imports  the verifier of certificates needs no host: its wasm imports nothing, and judges the
		              recorded certificates
		  lints       clippy, warnings are errors, with the benchmarks: those of the node too
		  docs        rustdoc, warnings are errors
		  tests       unit, property, runtime and metadata tests of the chain, with its benchmarks run
		              once and the invariants on presets and stories; tests of the programs

		  --changed   for daily work: format, lints and tests of the crates that differ from main, and
		              the tests of the runtime

		PROPTEST_CASES=N runs N cases of every property, 64 if it is not set: give 1000 before a release.
		The time of each step is kept in
		~/.cache/citychain/test-times.tsv.
	HELP
}

# Dependencies are compiled for as few feature sets as possible (ADR 0005): build, e2e and the tests of
# programs share one; the chain's tests need a second, with its benchmarks; lints and documentation share
# checked dependencies, with the benchmarks of the node and the fuzz targets. try-runtime is not among them: a
# crate of the SDK that only the benchmark command brings does not compile beside it.
chain_features=runtime-benchmarks,try-runtime
all_features=citychain-node/runtime-benchmarks,citychain-fuzz/targets

# The names of the crates in these directories.
names_in() {
	local directory
	for directory in "$@"; do
		sed -n 's/^name = "\(.*\)"$/\1/p' "$directory/Cargo.toml" | head -n 1
	done
}

# What runs on chain, and the kit around it.
chain_directories() {
	local manifest
	for manifest in {primitives,support/*,pallets/*/*,runtime}/Cargo.toml; do
		dirname "$manifest"
	done
}

program_directories() { printf '%s\n' certificate client cli node; }

step_format() { cargo fmt --all --check; }

step_scripts() { shellcheck -x scripts/*.sh fuzz/*.sh .ci/run; }

step_licences() { ./scripts/licences.sh; }

# The benchmark command brings a runtime of its own, whose wasm only parachains need.
check() {
	SKIP_WASM_BUILD=1 SKIP_FRAME_STORAGE_ACCESS_TEST_RUNTIME_WASM_BUILD=1 cargo "$@"
}

step_no-imports() { ./scripts/no-imports.sh; }

step_lints() {
	check clippy --workspace --all-targets --features "$all_features" --locked -- -D warnings
}

step_docs() {
	RUSTDOCFLAGS='-D warnings' check doc --workspace --no-deps --features "$all_features" --locked
}

step_build() {
	local blob=$CARGO_TARGET_DIR/debug/wbuild/citychain-runtime/citychain_runtime.wasm
	citychain_build
	[[ -s $blob ]] || die "the build made no runtime blob at $blob"
	say "runtime blob: $(wc -c <"$blob") bytes"
}

# Tests of the crates in these directories, by the feature set of each kind.
test_directories() {
	local directory
	local -a chain=() programs=()
	for directory in "$@"; do
		if program_directories | grep -qxF "$directory"; then
			programs+=(-p "$(names_in "$directory")")
		else
			chain+=(-p "$(names_in "$directory")")
		fi
	done
	export PROPTEST_CASES=${PROPTEST_CASES:-64}
	if [[ ${#chain[@]} -gt 0 ]]; then
		cargo test "${chain[@]}" --lib --locked --no-fail-fast --features "$chain_features" \
			2> >(tee "$logs/chain.err" >&2) | tee "$logs/chain"
		# What is compiled for these features alone is compiled nowhere else.
		! grep -q 'generated .* warning' "$logs/chain.err" ||
			die "there are warnings in code behind runtime-benchmarks or try-runtime"
	fi
	[[ ${#programs[@]} -eq 0 ]] ||
		cargo test "${programs[@]}" --locked --no-fail-fast | tee "$logs/programs"
}

step_tests() {
	mapfile -t directories < <(chain_directories; program_directories)
	test_directories "${directories[@]}"
}

step_e2e() {
	[[ -n ${built:-} ]] || citychain_build
	(
		cd e2e
		# npm writes its own copy of the lock when it has finished.
		[[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --no-audit --no-fund
		citychain_wasm_cache
		CITYCHAIN_NODE=$CARGO_TARGET_DIR/debug/citychain-node \
			CITYCHAIN_CLI=$CARGO_TARGET_DIR/debug/citychain npm test
	) | tee "$logs/e2e"
}

# Directories of crates with files that differ from main, or from the last commit on main itself.
changed_directories() {
	local base file directory
	base=$(git merge-base main HEAD 2>/dev/null || true)
	{
		git diff --name-only "${base:-HEAD}"
		git ls-files --others --exclude-standard
	} | while read -r file; do
		directory=$(dirname "$file")
		while [[ $directory != . && ! -e $directory/Cargo.toml ]]; do
			directory=$(dirname "$directory")
		done
		# The tests of the runtime judge the corpus.
		[[ $directory != fuzz ]] || directory=runtime
		[[ $directory == . ]] || printf '%s\n' "$directory"
	done | sort -u
}

step_changed() {
	local -a directories
	mapfile -t directories < <(changed_directories | grep -vxF runtime/wasm)
	[[ ${#directories[@]} -gt 0 ]] || {
		say "no crate differs from main"
		return
	}
	say "changed: ${directories[*]}"
	cargo fmt --all --check
	# One selection with the runtime: it resolves to the features of the whole step.
	[[ " ${directories[*]} " == *' runtime '* ]] || directories+=(runtime)
	test_directories "${directories[@]}"
	check clippy --workspace --all-targets --features "$all_features" --locked -- -D warnings
}

# Sums what cargo's and node's test runners counted.
print_counts() {
	touch "$logs"/{chain,programs,e2e}
	cat "$logs"/{chain,programs,e2e} | awk '
		/^test result: / {
			for (i = 2; i <= NF; i++) {
				if ($i ~ /^passed;/) passed += $(i - 1)
				if ($i ~ /^failed;/) failed += $(i - 1)
				if ($i ~ /^ignored;/) skipped += $(i - 1)
			}
		}
		/^(#|ℹ) pass [0-9]+$/ { passed += $3 }
		/^(#|ℹ) fail [0-9]+$/ { failed += $3 }
		/^(#|ℹ) (skipped|todo) [0-9]+$/ { skipped += $3 }
		END {
			if (passed + failed + skipped == 0) exit
			printf "%d passed, %d failed", passed, failed
			if (skipped) printf ", %d skipped", skipped
			print ""
		}'
}

selected=()
for arg in "$@"; do
	case $arg in
		-h | --help)
			usage
			exit
			;;
		--changed) selected+=(changed) ;;
		*)
			[[ " ${steps[*]} " == *" $arg "* ]] || die "there is no step $arg; the steps are: ${steps[*]}"
			selected+=("$arg")
			;;
	esac
done
[[ ${#selected[@]} -gt 0 ]] || selected=("${steps[@]}")

cd "$CITYCHAIN_ROOT"
citychain_env
citychain_toolchain test
logs=$(mktemp -d)
cleanup() {
	[[ -z ${beside:-} ]] || kill "$beside" 2>/dev/null || true
	rm -rf "$logs"
}
trap cleanup EXIT

times=$CITYCHAIN_CACHE/test-times.tsv
mkdir -p "$CITYCHAIN_CACHE"
commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)

# Runs a step in a shell of its own, so that `set -e` holds inside it, and notes how long it took. Its
# result is $code: what stands in a condition, or before ||, goes on after an error.
run_step() {
	local step=$1 started=$SECONDS
	set +e
	(
		set -e
		"step_$step"
	)
	code=$?
	set -e
	printf '%s\t%s\t%s\t%s\n' "$(date -u +%FT%TZ)" "$commit" "$step" $((SECONDS - started)) |
		tee -a "$times" >"$logs/$step.time"
}

# The same beside other steps.
run_beside() {
	run_step "$1"
	exit "$code"
}

# What the steps took that have ended.
print_times() {
	local step
	for step in "${selected[@]}"; do
		[[ -e $logs/$step.time ]] || continue
		printf '%-12s%6d s\n' "$step" "$(cut -f 4 "$logs/$step.time")"
	done
}

fail() {
	print_times >&2
	die "step '$1' failed; run it alone with: ./scripts/test.sh $1"
}

# Waits for the stories that run beside other steps, if any do.
await_beside() {
	local ended=0
	[[ -n $beside ]] || return 0
	say "waiting for e2e"
	wait "$beside" || ended=$?
	beside=''
	cat "$logs/beside"
	[[ $ended -eq 0 ]] || fail e2e
}

total=$SECONDS beside='' built=''
for step in "${selected[@]}"; do
	if [[ $step == e2e && $step != "${selected[-1]}" ]]; then
		say "$step, beside the steps behind it"
		run_beside "$step" >"$logs/beside" 2>&1 &
		beside=$!
		continue
	fi
	# Tests keep every core busy, and a chain that gets none is late.
	[[ $step != tests ]] || await_beside
	say "$step"
	run_step "$step"
	[[ $code -eq 0 ]] || fail "$step"
	[[ $step != build ]] || built=yes
done
await_beside

echo
print_times
printf '%-12s%6d s\n\n' total $((SECONDS - total))
print_counts
