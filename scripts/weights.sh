#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the weights of the runtime on this machine and writes them into the sources.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

usage() {
	cat <<-'HELP'
		Usage: ./scripts/weights.sh [options] [pallet...]

		Builds the node for release with its benchmarks, measures, and writes

		  pallets/<domain>/<name>/src/weights.rs  for the pallets of this repository
		  runtime/src/weights/<pallet>.rs         for those of the SDK
		  runtime/src/weights/block.rs, extrinsic.rs, paritydb.rs, mod.rs

		With names of pallets (as pallet_evidence) only these are measured. Run it on an idle machine
		of the kind that validators use, read the differences, and commit them.

		  --quick           few steps and repeats: to see that the benchmarks run, not to commit
		  --database DIR    measure the database on the chain in this base path, which a node made
		                    with --dev and which no node has open; default: a new development chain
		  --no-build        measure with what was built last
	HELP
}

steps=20 repeat=20 duration=1 build=yes database='' only=()
while [[ $# -gt 0 ]]; do
	case $1 in
		--quick) steps=4 repeat=1 duration=0 ;;
		--no-build) build='' ;;
		--database)
			[[ -d ${2:-} ]] || die "--database needs an existing directory"
			database=$2
			shift
			;;
		-h | --help)
			usage
			exit
			;;
		-*) die "unknown option $1: see ./scripts/weights.sh --help" ;;
		*) only+=("$1") ;;
	esac
	shift
done

cd "$CITYCHAIN_ROOT"
citychain_env
if [[ -n $build ]]; then
	citychain_toolchain test
	say "building the node with benchmarks, for release"
	# The benchmark command brings a runtime of its own, which only parachains need and which cannot
	# be built out of the registry where WASM_BUILD_WORKSPACE_HINT is set.
	export SKIP_FRAME_STORAGE_ACCESS_TEST_RUNTIME_WASM_BUILD=1
	cargo build --release --locked -p citychain-node --features runtime-benchmarks
fi
node=$CARGO_TARGET_DIR/release/citychain-node
blob=$CARGO_TARGET_DIR/release/wbuild/citychain-runtime/citychain_runtime.wasm
[[ -x $node && -s $blob ]] || die "there is no release build in $CARGO_TARGET_DIR: run without --no-build"
from_preset=(--runtime "$blob" --genesis-builder runtime --genesis-builder-preset development)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
weights=runtime/src/weights

# Beside frame_benchmarking, which measures no pallet: the benchmark of a proxy's deposit expects it
# to change, and here all deposits are zero; one of the council expects the prime's vote to count for who
# did not vote, and here silence is no. The runtime takes the SDK's own weights of these two.
mapfile -t pallets < <(
	"$node" benchmark pallet "${from_preset[@]}" --list=pallets --no-csv-header 2>"$work/log" |
		grep -vxE 'frame_benchmarking|pallet_(proxy|collective)' | sort
)
[[ ${#pallets[@]} -gt 0 ]] || die "the node lists no benchmarks: $(tail -n 3 "$work/log")"
for pallet in "${only[@]}"; do
	[[ " ${pallets[*]} " == *" $pallet "* ]] ||
		die "there are no benchmarks of $pallet; there are: ${pallets[*]}"
done

# The directory of a pallet of this repository, or nothing.
own_pallet() {
	local name=${1#pallet_} directory
	for directory in pallets/*/"${name//_/-}"; do
		[[ ! -d $directory ]] || printf '%s' "$directory"
	done
}

measure_pallet() {
	local pallet=$1 own template output
	own=$(own_pallet "$pallet")
	if [[ -n $own ]]; then
		template=scripts/weight-template.hbs output=$own/src/weights.rs
	else
		template=scripts/weight-template-sdk.hbs output=$weights/$pallet.rs
	fi
	say "$pallet"
	"$node" benchmark pallet "${from_preset[@]}" --pallet "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --min-duration "$duration" --output-analysis median-slopes \
		--disable-proof-recording --no-storage-info --quiet \
		--template "$template" --output "$work/$pallet.rs" >"$work/log" 2>&1 ||
		die "benchmarks of $pallet failed: $(tail -n 5 "$work/log")"
	# Blocks of this chain carry no state proofs: what the tool says of their sizes is noise here.
	sed '/^[[:space:]]*\/\/\/ Proof: /d' "$work/$pallet.rs" >"$output"
}

# The tool's own templates for these two name the machine's host and paths and need a crate that
# the runtime does not have: keep what counts.
tidy_overhead() {
	local cpu date
	cpu=$(sed -n 's/^.*CPU: .\(.*\).$/\1/p' "$1")
	date=$(sed -n 's/^.*DATE: \([0-9-]*\).*$/\1/p' "$1")
	{
		cat <<-HEADER
			// SPDX-License-Identifier: Apache-2.0
			//! Measured by \`scripts/weights.sh\`: do not edit.
			//!
			//! Machine: $cpu. Date: $date.

		HEADER
		sed -n '/^use sp_core/,/^}/p' "$1" |
			sed -e 's/sp_core::parameter_types/frame_support::parameter_types/' \
				-e 's/sp_weights::/frame_support::weights::/'
	} >"$2"
}

measure_overhead() {
	say "empty block and empty transaction"
	mkdir -p "$work/overhead"
	# Every command of the node wants its chain named; the runtime comes from the preset all the same.
	"$node" benchmark overhead --dev "${from_preset[@]}" --weight-path "$work/overhead" \
		--warmup 10 --repeat 100 >"$work/log" 2>&1 ||
		die "the overhead benchmark failed: $(tail -n 5 "$work/log")"
	tidy_overhead "$work/overhead/block_weights.rs" "$weights/block.rs"
	tidy_overhead "$work/overhead/extrinsic_weights.rs" "$weights/extrinsic.rs"
}

measure_database() {
	say "database"
	# The root is computed once for a batch, as once for a block. Where weight is scarce a block writes
	# thousands of keys; a new chain has hardly more than a hundred.
	local batch=100
	[[ -z $database ]] || batch=1000
	"$node" benchmark storage --dev --base-path "${database:-$work/chain}" --state-version 1 --warmups 10 \
		--batch-size "$batch" \
		--disable-pov-recorder --template-path scripts/weight-template-database.hbs \
		--weight-path "$work/paritydb.rs" >"$work/log" 2>&1 ||
		die "the storage benchmark failed: $(tail -n 5 "$work/log")"
	mv "$work/paritydb.rs" "$weights/paritydb.rs"
}

# Measured modules as they are on disk; what the runtime uses beyond them, from the SDK.
write_module() {
	local file name used
	[[ -e $weights/block.rs && -e $weights/extrinsic.rs && -e $weights/paritydb.rs ]] ||
		die "$weights has no complete set yet: run ./scripts/weights.sh without names first"
	mapfile -t used < <(
		grep -rhoE '\bweights::(frame|pallet)_[a-z_]+::WeightInfo' runtime/src |
			sed 's/weights::\(.*\)::WeightInfo/\1/' | sort -u
	)
	{
		cat <<-HEADER
			// SPDX-License-Identifier: Apache-2.0
			//! Measured weights. This list is written by \`scripts/weights.sh\`: do not edit.

		HEADER
		for file in "$weights"/*.rs; do
			name=$(basename "$file" .rs)
			[[ $name == mod ]] || printf 'pub mod %s;\n' "$name"
		done
		for name in "${used[@]}"; do
			[[ ! -e $weights/$name.rs ]] || continue
			printf '\n/// The SDK measures this pallet elsewhere: its own weights.\n'
			printf 'pub mod %s {\n\tpub use ::%s::weights::SubstrateWeight as WeightInfo;\n}\n' \
				"$name" "$name"
		done
	} >"$work/mod.rs"
	mv "$work/mod.rs" "$weights/mod.rs"
}

started=$SECONDS
if [[ ${#only[@]} -gt 0 ]]; then
	for pallet in "${only[@]}"; do measure_pallet "$pallet"; done
else
	measure_overhead
	measure_database
	for pallet in "${pallets[@]}"; do measure_pallet "$pallet"; done
fi
write_module
cargo fmt --all
say "done in $((SECONDS - started)) s: read 'git diff' before you commit"
