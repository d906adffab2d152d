#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds CityChain and runs a development chain on this machine.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

usage() {
	cat <<-'HELP'
		Usage: ./scripts/dev.sh [options] [-- options of citychain-node]

		Installs what is missing, builds, and runs a development chain until Ctrl-C.

		  --no-build            run what was built last
		  --sealing instant     a block for each transaction, final at once
		  --sealing interval    a block at fixed intervals, final at once
		  --base-path DIR       keep the chain in DIR; without it each run starts a new chain
		  --rpc-port PORT       WebSocket and HTTP port of the node; default 9944
		  --install-rustup      where there is no Rust, run rustup's installer from rust-lang.org
		  --help                this text

		Without --sealing the chain runs as in production: Aura slots, GRANDPA finality.
	HELP
}

build=yes port=9944 node_args=()
need_value() { [[ $# -ge 2 && -n $2 ]] || die "$1 needs a value: see ./scripts/dev.sh --help"; }
while [[ $# -gt 0 ]]; do
	case $1 in
		--no-build) build='' ;;
		--sealing)
			need_value "$@"
			[[ $2 == instant || $2 == interval ]] || die "--sealing is 'instant' or 'interval', not '$2'"
			node_args+=(--sealing "$2")
			shift
			;;
		--base-path)
			need_value "$@"
			node_args+=(--base-path "$2")
			shift
			;;
		--rpc-port)
			need_value "$@"
			[[ $2 =~ ^[0-9]+$ && $2 -ge 1 && $2 -le 65535 ]] || die "--rpc-port is a number from 1 to 65535"
			port=$2
			shift
			;;
		--install-rustup) export CITYCHAIN_INSTALL_RUSTUP=yes ;;
		-h | --help)
			usage
			exit
			;;
		--)
			shift
			for arg in "$@"; do
				[[ $arg != --rpc-port && $arg != --rpc-port=* ]] ||
					die "give --rpc-port before the --, so that this script knows it too"
			done
			node_args+=("$@")
			break
			;;
		*) die "unknown option $1: see ./scripts/dev.sh --help; options of the node go after --" ;;
	esac
	shift
done

port_in_use() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

# The result of a JSON-RPC call, its outermost quotes removed. Bash alone, so that nothing else
# needs to be installed.
rpc() {
	local method=$1 params=$2 body answer
	body='{"jsonrpc":"2.0","id":1,"method":"'$method'","params":'$params'}'
	{
		exec 3<>"/dev/tcp/127.0.0.1/$port"
	} 2>/dev/null || return 1
	printf 'POST / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: %s\r\n\r\n%s' \
		"$port" "${#body}" "$body" >&3
	answer=$(timeout 5 cat <&3) || true
	exec 3>&-
	sed -n 's/.*"result":"\([^"]*\)".*/\1/p' <<<"$answer"
}

port_in_use && die "port $port is in use, perhaps by a node that already runs: stop it, or choose" \
	"another with --rpc-port"

citychain_env
node=$CARGO_TARGET_DIR/debug/citychain-node
cli=$CARGO_TARGET_DIR/debug/citychain
if [[ -n $build ]]; then
	citychain_toolchain build
	say "building; the first time this compiles all dependencies and takes a while"
	(cd "$CITYCHAIN_ROOT" && citychain_build)
fi
[[ -x $node && -x $cli ]] || die "there is nothing built in $CARGO_TARGET_DIR: run without --no-build"

citychain_wasm_cache
say "starting the chain"
node_pid=''
stop() {
	trap '' INT TERM
	if [[ -n $node_pid ]] && kill -TERM "$node_pid" 2>/dev/null; then
		wait "$node_pid" 2>/dev/null || true
		say "stopped"
	fi
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Where it can be had, the kernel ends the node even when this script is killed.
run=()
if has setpriv && setpriv --pdeathsig TERM true 2>/dev/null; then
	run=(setpriv --pdeathsig TERM)
fi
"${run[@]}" "$node" --dev --rpc-port "$port" --wasm-cache "$CITYCHAIN_WASM_CACHE" \
	"${node_args[@]}" &
node_pid=$!

for ((attempt = 0; ; attempt++)); do
	if ! kill -0 "$node_pid" 2>/dev/null; then
		wait "$node_pid" && code=0 || code=$?
		node_pid=''
		die "the node stopped with exit code $code: its last lines above say why"
	fi
	genesis=$(rpc chain_getBlockHash '[0]') && [[ -n $genesis ]] && break
	[[ $attempt -lt 600 ]] || die "the node does not answer on port $port after two minutes"
	sleep 0.2
done

cat >&2 <<-BANNER

	  WebSocket   ws://127.0.0.1:$port
	  Chain       $(rpc system_chain '[]')
	  Genesis     $genesis

BANNER
"$cli" accounts --node "ws://127.0.0.1:$port" >&2 ||
	say "the accounts could not be read; try: $cli accounts --node ws://127.0.0.1:$port"
cat >&2 <<-BANNER

	Open polkadot.js Apps, choose Development and the address above. Ctrl-C stops the chain.

BANNER

wait "$node_pid" && code=0 || code=$?
node_pid=''
[[ $code -eq 0 ]] || die "the node stopped with exit code $code: its last lines above say why"
