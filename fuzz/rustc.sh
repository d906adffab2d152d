#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Cargo calls this in place of rustc for the crates of this workspace, and for no others
# (RUSTC_WORKSPACE_WRAPPER): those that run on chain count which edges were taken, for libFuzzer. What runs
# while compiling does not: there is no libFuzzer in it.
set -euo pipefail

counting=(
	-Cpasses=sancov-module
	-Cllvm-args=-sanitizer-coverage-level=4
	-Cllvm-args=-sanitizer-coverage-inline-8bit-counters
	-Cllvm-args=-sanitizer-coverage-pc-table
	-Cllvm-args=-sanitizer-coverage-trace-compares
)
case " $* " in
	*' --crate-type proc-macro '* | *' --crate-name build_script_'*) exec "$@" ;;
	*' --crate-name citychain'* | *' --crate-name pallet_'* | *' --crate-name '*' fuzz/targets/'*)
		exec "$@" "${counting[@]}"
		;;
	*) exec "$@" ;;
esac
