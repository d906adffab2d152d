#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes sure that this machine can build CityChain, installs what is missing, says what it does.
# Run it by itself, or source it and call citychain_env and citychain_toolchain.

CITYCHAIN_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CITYCHAIN_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/citychain
CITYCHAIN_WASM_TARGET=wasm32v1-none
CITYCHAIN_LINKED_TOOLCHAIN=citychain-wasm

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# The environment of every build of this repository. One target directory outside the checkout, so
# that all checkouts of a machine share the compiled dependencies.
citychain_env() {
	if ! has cargo && [[ -x $HOME/.cargo/bin/cargo ]]; then
		PATH=$HOME/.cargo/bin:$PATH
	fi
	export PATH
	export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$CITYCHAIN_CACHE/target}
	export WASM_BUILD_WORKSPACE_HINT=$CITYCHAIN_ROOT
	# litep2p asks for an OpenSSL of its own, which takes minutes to compile: use the system's.
	export OPENSSL_NO_VENDOR=1
}

# The node and the command, with the crates of which the command is made: the tests of the programs select the
# same packages, and selected alike they resolve to the same features, so nothing compiles twice.
citychain_build() {
	cargo build --bins --locked -p citychain-node -p citychain-cli -p citychain-client -p citychain-certificate
}

# The cache of compiled runtimes beside the build. The node runs what lies there, and refuses a cache
# that others can write to or replace, as a umask of 002 would make it.
citychain_wasm_cache() {
	CITYCHAIN_WASM_CACHE=$CARGO_TARGET_DIR/debug/wasm-cache
	mkdir -p "$CITYCHAIN_WASM_CACHE"
	chmod go-w "$CARGO_TARGET_DIR/debug"
	chmod -R go-rwx "$CITYCHAIN_WASM_CACHE"
	export CITYCHAIN_WASM_CACHE
}

as_root() {
	if [[ $(id -u) -eq 0 ]]; then
		"$@"
	elif has sudo; then
		sudo "$@"
	else
		die "this needs root and there is no sudo: run as root: $*"
	fi
}

# Installs Debian or Ubuntu packages; the package lists are refreshed once in a run.
apt_install() {
	has apt-get || die "this script installs packages on Debian and Ubuntu only; install what" \
		"provides these by your system's means, then run it again: $*"
	if [[ -z ${CITYCHAIN_APT_UPDATED:-} ]]; then
		say "refreshing the package lists"
		as_root apt-get update -qq >&2 || die "apt-get update failed: check the network, then run again"
		CITYCHAIN_APT_UPDATED=yes
	fi
	say "installing packages: $*"
	as_root env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y -qq --no-install-recommends "$@" >&2 ||
		die "apt-get could not install: $*"
}

# The version of a package that apt would install, or nothing.
apt_candidate() {
	has apt-cache || return 0
	apt-cache policy "$1" 2>/dev/null |
		sed -n 's/^ *Candidate: *\([0-9][^ ]*\)$/\1/p'
}

# Whether version $1 is at least version $2.
at_least() { [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

required_rust() { sed -n 's/^rust-version = "\(.*\)"$/\1/p' "$CITYCHAIN_ROOT/Cargo.toml"; }

# C and C++ compilers for ring, secp256k1 and wasm-opt; OpenSSL for litep2p; protoc for prost.
ensure_native_tools() {
	local missing=()
	has git || missing+=(git)
	{ has cc && has c++ && has make; } || missing+=(build-essential)
	has protoc || missing+=(protobuf-compiler)
	if ! has pkg-config; then
		missing+=(pkg-config libssl-dev)
	elif ! pkg-config --exists openssl; then
		missing+=(libssl-dev)
	fi
	[[ -e /etc/ssl/certs/ca-certificates.crt || ! -e /etc/debian_version ]] ||
		missing+=(ca-certificates)
	[[ ${#missing[@]} -eq 0 ]] || apt_install "${missing[@]}"
}

ensure_node() {
	local missing=()
	has node || missing+=(nodejs)
	has npm || missing+=(npm)
	[[ ${#missing[@]} -eq 0 ]] || apt_install "${missing[@]}"
	local version
	version=$(node --version)
	at_least "${version#v}" 18 ||
		die "the end-to-end tests need Node.js 18 or newer, this is $version: install a newer one" \
			"from nodejs.org and run again"
}

# A cargo of at least the workspace's rust-version. The repository has no rust-toolchain.toml: it
# would make rustup download a second toolchain even where the installed one is new enough.
ensure_rust() {
	local need candidate
	need=$(required_rust)
	if ! has cargo || ! has rustc; then
		candidate=$(apt_candidate rustc-web)
		if [[ ${1:-} == install-rustup ]]; then
			has curl || apt_install curl ca-certificates
			say "installing rustup with its official installer (--install-rustup)"
			curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
				sh -s -- -y --profile minimal --component rustfmt --component clippy >&2 ||
				die "the rustup installer failed: see rust-lang.org/tools/install"
			PATH=$HOME/.cargo/bin:$PATH
		elif [[ -n $(apt_candidate rustup) ]]; then
			apt_install rustup
		elif [[ -n $candidate ]] && at_least "$candidate" "$need"; then
			say "no rustup package here: using the distribution's Rust $candidate"
			apt_install rustc-web cargo-web rustfmt-web rust-web-clippy
		else
			die "no Rust here and no package for it: run this with --install-rustup, or install it" \
				"from rust-lang.org/tools/install, and run again"
		fi
		hash -r
	fi
	if has rustup && ! rustup show active-toolchain >/dev/null 2>&1; then
		say "installing the stable Rust toolchain"
		rustup toolchain install stable --profile minimal --component rustfmt --component clippy >&2 ||
			die "rustup could not install the stable toolchain: check the network, then run again"
		rustup default stable >&2
	fi
	local version
	version=$(rustc --version | cut -d ' ' -f 2)
	at_least "$version" "$need" ||
		die "CityChain needs Rust $need or newer, this is $version: run 'rustup update stable &&" \
			"rustup default stable' (or RUSTUP_TOOLCHAIN=stable for this shell), and run again"
}

ensure_lint_tools() {
	has shellcheck || apt_install shellcheck
	if has rustup; then
		local missing=()
		cargo fmt --version >/dev/null 2>&1 || missing+=(rustfmt)
		cargo clippy --version >/dev/null 2>&1 || missing+=(clippy)
		[[ ${#missing[@]} -gt 0 ]] || return 0
		say "adding components: ${missing[*]}"
		rustup component add "${missing[@]}" >&2 ||
			die "rustup could not add ${missing[*]}: check the network, then run again"
	elif ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
		apt_install rustfmt-web rust-web-clippy
	fi
}

# Whether the given compiler makes a wasm blob of the runtime's kind, link-time optimisation and
# allocator included. What counts is what it does: no list of installed targets tells that.
wasm_works() {
	local dir ok=1
	dir=$(mktemp -d)
	cat >"$dir/probe.rs" <<-'RUST'
		#![no_std]
		extern crate alloc;
		use core::alloc::{GlobalAlloc, Layout};
		struct None;
		unsafe impl GlobalAlloc for None {
			unsafe fn alloc(&self, _: Layout) -> *mut u8 {
				core::ptr::null_mut()
			}
			unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
		}
		#[global_allocator]
		static ALLOCATOR: None = None;
		#[panic_handler]
		fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
			loop {}
		}
		#[no_mangle]
		pub extern "C" fn probe(value: u64) -> usize {
			alloc::vec![value; 4].len()
		}
	RUST
	"$@" --edition 2021 --crate-type cdylib --target "$CITYCHAIN_WASM_TARGET" -O -C lto=fat \
		-o "$dir/probe.wasm" "$dir/probe.rs" >"$dir/log" 2>&1 && ok=0
	rm -rf "$dir"
	return "$ok"
}

# Makes a sysroot of the distribution's compiler with core and alloc for the wasm target, for
# machines where rustup cannot download the target. The system's own files are not touched.
make_distribution_sysroot() {
	local need version llvm host sysroot=$1 work source=/usr/lib/rustlib
	need=$(required_rust)
	version=$(apt_candidate rustc-web)
	if [[ -z $version ]] || ! at_least "$version" "$need"; then
		die "the $CITYCHAIN_WASM_TARGET target is missing, rustup could not download it, and this" \
			"system has no rustc-web package of version $need or newer: give rustup access to its" \
			"server (or set RUSTUP_DIST_SERVER to a mirror) and run 'rustup target add" \
			"$CITYCHAIN_WASM_TARGET'"
	fi
	local missing=() package
	for package in rustc-web cargo-web rust-web-src; do
		dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
			missing+=("$package")
	done
	[[ ${#missing[@]} -eq 0 ]] || apt_install "${missing[@]}"
	version=$(/usr/bin/rustc --version | cut -d ' ' -f 2)
	llvm=$(/usr/bin/rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
	host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
	[[ -x /usr/lib/llvm-$llvm/bin/lld ]] || apt_install "lld-$llvm"

	say "building core and alloc $version for $CITYCHAIN_WASM_TARGET (about 20 s, once)"
	work=$(mktemp -d)
	mkdir -p "$work/src"
	printf '#![no_std]\n' >"$work/src/lib.rs"
	printf '[package]\nname = "stub"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' \
		>"$work/Cargo.toml"
	# Without bitcode in the rlibs the runtime's link-time optimisation stops.
	if ! (cd "$work" && env -u RUSTUP_TOOLCHAIN -u CARGO_ENCODED_RUSTFLAGS RUSTC_BOOTSTRAP=1 \
		RUSTC=/usr/bin/rustc RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
		/usr/bin/cargo build -q --release -Zbuild-std=core,alloc \
		--target "$CITYCHAIN_WASM_TARGET" >&2); then
		rm -rf "$work"
		die "the distribution's compiler could not build core and alloc for the wasm target"
	fi
	# A fresh directory each time: two copies of core in one sysroot clash.
	rm -rf "$sysroot"
	mkdir -p "$sysroot/bin" "$sysroot/lib/rustlib/$host/bin" \
		"$sysroot/lib/rustlib/$CITYCHAIN_WASM_TARGET/lib"
	ln -s "$source/$host/lib" "$sysroot/lib/rustlib/$host/lib"
	ln -s "$source/src" "$sysroot/lib/rustlib/src"
	ln -s "/usr/lib/llvm-$llvm/bin/lld" "$sysroot/lib/rustlib/$host/bin/rust-lld"
	cp "$work/target/$CITYCHAIN_WASM_TARGET/release/deps"/lib{core,alloc,compiler_builtins}-*.rlib \
		"$sysroot/lib/rustlib/$CITYCHAIN_WASM_TARGET/lib/"
	rm -rf "$work"
	ln -s /usr/bin/cargo "$sysroot/bin/cargo"
	printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$sysroot" >"$sysroot/bin/rustc"
	chmod +x "$sysroot/bin/rustc"
}

# Uses the distribution's compiler for the runtime's wasm, made ready first where it is not.
use_distribution_wasm() {
	local sysroot=$CITYCHAIN_CACHE/wasm-sysroot
	if [[ ! -x $sysroot/bin/rustc ]] || ! wasm_works "$sysroot/bin/rustc"; then
		make_distribution_sysroot "$sysroot"
		wasm_works "$sysroot/bin/rustc" ||
			die "the distribution's compiler was prepared but makes no wasm: please report it with" \
				"the output of '/usr/bin/rustc -vV'"
	fi
	if has rustup; then
		rustup run "$CITYCHAIN_LINKED_TOOLCHAIN" rustc --print sysroot 2>/dev/null |
			grep -qxF "$sysroot" || rustup toolchain link "$CITYCHAIN_LINKED_TOOLCHAIN" "$sysroot" >&2
		export WASM_BUILD_TOOLCHAIN=$CITYCHAIN_LINKED_TOOLCHAIN
	else
		export PATH=$sysroot/bin:$PATH
	fi
}

ensure_wasm() {
	if [[ -n ${WASM_BUILD_TOOLCHAIN:-} ]]; then
		wasm_works rustup run "$WASM_BUILD_TOOLCHAIN" rustc ||
			die "WASM_BUILD_TOOLCHAIN is $WASM_BUILD_TOOLCHAIN, which has no working" \
				"$CITYCHAIN_WASM_TARGET target: unset it, or run 'rustup target add" \
				"$CITYCHAIN_WASM_TARGET --toolchain $WASM_BUILD_TOOLCHAIN'"
	elif [[ ${CITYCHAIN_WASM:-} == distribution ]]; then
		use_distribution_wasm
	elif wasm_works rustc; then
		:
	elif [[ -x $CITYCHAIN_CACHE/wasm-sysroot/bin/rustc ]]; then
		use_distribution_wasm
	else
		if has rustup; then
			say "adding the $CITYCHAIN_WASM_TARGET target"
			if timeout 300 rustup target add "$CITYCHAIN_WASM_TARGET" >&2 && wasm_works rustc; then
				return
			fi
			say "rustup could not provide it: falling back to the distribution's compiler"
		fi
		use_distribution_wasm
	fi
}

# Everything a build needs; with "test" also what the tests need.
citychain_toolchain() {
	citychain_env
	ensure_native_tools
	ensure_rust "${CITYCHAIN_INSTALL_RUSTUP:+install-rustup}"
	ensure_wasm
	if [[ ${1:-} == test ]]; then
		ensure_lint_tools
		ensure_node
	fi
}

toolchain_help() {
	cat <<-'HELP'
		Usage: ./scripts/toolchain.sh [build|test] [--env] [--install-rustup] [--help]

		Checks what a build (the default) or the tests need and installs what is missing.
		Runs as often as you like; it does nothing when all is in place.

		  --env             print the environment of a build, for: eval "$(./scripts/toolchain.sh --env)"
		  --install-rustup  where there is no Rust, run rustup's official installer from rust-lang.org

		Environment:
		  CARGO_TARGET_DIR               where cargo builds; default ~/.cache/citychain/target
		  WASM_BUILD_TOOLCHAIN           the rustup toolchain for the runtime's wasm, if not the default
		  CITYCHAIN_WASM=distribution    build the wasm with the distribution's compiler in any case
	HELP
}

toolchain_main() {
	local scope=build print_env='' name
	while [[ $# -gt 0 ]]; do
		case $1 in
			build | test) scope=$1 ;;
			--env) print_env=yes ;;
			--install-rustup) CITYCHAIN_INSTALL_RUSTUP=yes ;;
			-h | --help)
				toolchain_help
				return
				;;
			*) die "unknown argument $1: see ./scripts/toolchain.sh --help" ;;
		esac
		shift
	done
	citychain_toolchain "$scope"
	if [[ -n $print_env ]]; then
		for name in PATH CARGO_TARGET_DIR WASM_BUILD_WORKSPACE_HINT OPENSSL_NO_VENDOR \
			WASM_BUILD_TOOLCHAIN; do
			[[ -z ${!name:-} ]] || printf 'export %s=%q\n' "$name" "${!name}"
		done
	else
		say "ready: $(rustc --version), wasm by ${WASM_BUILD_TOOLCHAIN:-the same compiler}"
	fi
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
	set -euo pipefail
	toolchain_main "$@"
fi
