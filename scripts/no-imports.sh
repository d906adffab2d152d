#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Shows that certificates are verified without a host: builds the verification for wasm, sees that the
# module imports nothing, and has it judge the certificates of e2e/vectors.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

cd "$CITYCHAIN_ROOT"
citychain_env
citychain_toolchain
ensure_node

# Nothing of a runtime comes in by a dependency, even if the linker would drop it again.
tree=$(cargo tree --locked -p citychain-certificate --no-default-features -e normal --prefix none)
if foreign=$(grep -E '^(frame-|pallet-|sp-io |sp-runtime |sp-runtime-interface )' <<<"$tree"); then
	die "the verification of certificates depends on a runtime: $foreign"
fi

# A directory of its own: another compiler may be at work here than in the other steps.
target=$CARGO_TARGET_DIR/no-imports
build=(cargo build --locked -p citychain-certificate-no-imports --target "$CITYCHAIN_WASM_TARGET"
	--target-dir "$target")
[[ -z ${WASM_BUILD_TOOLCHAIN:-} ]] || build=(rustup run "$WASM_BUILD_TOOLCHAIN" "${build[@]}")
"${build[@]}"
node certificate/no-imports/check.mjs \
	"$target/$CITYCHAIN_WASM_TARGET/debug/citychain_certificate_no_imports.wasm" e2e/vectors
