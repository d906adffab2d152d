#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs every check of the repository, as CI does.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

steps=(format scripts licences lints build tests benchmarks docs e2e)

usage() {
	cat <<-'HELP'
		Usage: ./scripts/test.sh [step...]

		Runs all steps in this order, or the named ones, and stops at the first that fails.

		  format      rustfmt
		  scripts     shellcheck
		  licences    every dependency's licence and source, against deny.toml
		  lints       clippy, warnings are errors
		  build       node, command line and the runtime's wasm
		  tests       unit, property, runtime, metadata and documentation tests
		  benchmarks  runs each pallet's benchmarks once, and the invariants on presets and stories
		  docs        rustdoc, warnings are errors
		  e2e         stories through polkadot.js against nodes that the tests start on free ports
	HELP
}

# Dependencies are compiled for as few feature sets as possible: lints and docs share one, build,
# tests and e2e share another, benchmarks need a third.

step_format() { cargo fmt --all --check; }

step_scripts() { shellcheck -x scripts/*.sh .ci/run; }

step_licences() { ./scripts/licences.sh; }

# The lints need no wasm. Clippy has its own build-script output, so this does not unmake a build's.
step_lints() {
	SKIP_WASM_BUILD=1 cargo clippy --workspace --all-targets --locked -- -D warnings
}

step_build() {
	local blob=$CARGO_TARGET_DIR/debug/wbuild/citychain-runtime/citychain_runtime.wasm
	# The same command as in dev.sh.
	cargo build --workspace --bins --locked
	[[ -s $blob ]] || die "the build made no runtime blob at $blob"
	say "runtime blob: $(wc -c <"$blob") bytes"
}

step_tests() { cargo test --workspace --locked --no-fail-fast | tee "$logs/tests"; }

# With the runtime in the selection its code behind these features is compiled too.
step_benchmarks() {
	local selection=(-p citychain-runtime) manifest
	for manifest in pallets/*/Cargo.toml; do
		selection+=(-p "$(sed -n 's/^name = "\(.*\)"$/\1/p' "$manifest" | head -n 1)")
	done
	SKIP_WASM_BUILD=1 cargo test "${selection[@]}" --locked --lib \
		--features runtime-benchmarks,try-runtime -- bench try_state story \
		2> >(tee "$logs/benchmarks.err" >&2) | tee "$logs/benchmarks"
	if grep -q 'generated .* warning' "$logs/benchmarks.err"; then
		die "there are warnings in code behind runtime-benchmarks or try-runtime"
	fi
}

step_docs() { RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --locked; }

step_e2e() {
	cargo build --workspace --bins --locked
	(
		cd e2e
		# npm writes its own copy of the lock when it has finished.
		[[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --no-audit --no-fund
		CITYCHAIN_NODE=$CARGO_TARGET_DIR/debug/citychain-node \
			CITYCHAIN_CLI=$CARGO_TARGET_DIR/debug/citychain \
			CITYCHAIN_WASM_CACHE=$CARGO_TARGET_DIR/debug/wasm-cache npm test
	) | tee "$logs/e2e"
}

# Sums what cargo's and node's test runners counted.
print_counts() {
	touch "$logs"/{tests,benchmarks,e2e}
	cat "$logs"/{tests,benchmarks,e2e} | awk '
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
trap 'rm -rf "$logs"' EXIT

summary='' total=$SECONDS
for step in "${selected[@]}"; do
	say "$step"
	started=$SECONDS
	# A step runs in its own shell, so that `set -e` holds inside it.
	set +e
	(
		set -e
		"step_$step"
	)
	code=$?
	set -e
	seconds=$((SECONDS - started))
	if [[ $code -ne 0 ]]; then
		printf '%s' "$summary" >&2
		die "step '$step' failed after $seconds s; run it alone with: ./scripts/test.sh $step"
	fi
	summary+=$(printf '%-12s%6d s' "$step" "$seconds")$'\n'
done

printf '\n%s%-12s%6d s\n\n' "$summary" total $((SECONDS - total))
print_counts
