#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Holds every dependency to deny.toml: by cargo-deny where it is installed, else by cargo alone.
# cargo-deny is not built here: that takes minutes, and its advisories need a network service.
set -euo pipefail
# shellcheck source=scripts/toolchain.sh
source "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"
cd "$CITYCHAIN_ROOT"

if cargo deny --version >/dev/null 2>&1; then
	cargo deny --locked check bans licenses sources
	exit
fi

declare -A allowed excepted denied
# deny.toml keeps one entry a line, so that sed can read it.
while read -r licence; do allowed[$licence]=1; done < <(
	sed -n '/^allow = \[/,/^\]/s/^\t"\([^"]*\)".*/\1/p' deny.toml
)
while read -r crate licence; do excepted["$crate $licence"]=1; done < <(
	sed -n 's/^\t{ crate = "\([^"]*\)", allow = \["\([^"]*\)"\].*/\1 \2/p' deny.toml
)
while read -r crate; do denied[$crate]=1; done < <(
	sed -n '/^deny = \[/,/^\]/s/^\t{ crate = "\([^"]*\)".*/\1/p' deny.toml
)
[[ ${#allowed[@]} -gt 0 && ${#denied[@]} -gt 0 ]] || die "deny.toml cannot be read"

# Whether an SPDX expression is met by the allowed licences: each licence becomes 1 or 0, the rest
# is arithmetic. Old manifests write "/" for OR.
acceptable() {
	local crate=$1 expression=$2 formula='' word words
	expression=${expression// WITH /+}
	expression=${expression//\// OR }
	expression=${expression//(/ ( }
	expression=${expression//)/ ) }
	read -ra words <<<"$expression"
	for word in "${words[@]}"; do
		case $word in
			OR) formula+='||' ;;
			AND) formula+='&&' ;;
			'(' | ')') formula+=$word ;;
			*)
				word=${word//+/ WITH }
				formula+=$((${allowed[$word]:-0} || ${excepted[$crate $word]:-0}))
				;;
		esac
	done
	((formula))
}

failures=0 count=0
complain() {
	printf 'error: %s\n' "$*" >&2
	failures=$((failures + 1))
}

tree=$(cargo tree --workspace --locked -e normal,build --prefix none --format '{p}|{l}' |
	sed -e 's/ (\*)$//' -e 's/ ([^|]*)|/|/' | sort -u)
while IFS='|' read -r package licence; do
	[[ -n $package ]] || continue
	count=$((count + 1))
	crate=${package%% *}
	if [[ -z $licence ]]; then
		complain "$package names no licence"
	elif ! acceptable "$crate" "$licence"; then
		complain "$package is under '$licence', which deny.toml does not allow"
	fi
	[[ -z ${denied[$crate]:-} ]] || complain "$package is denied by deny.toml: see the reason there"
done <<<"$tree"

# One registry, nothing straight from a repository.
mapfile -t sources < <(sed -n 's/^source = "\(.*\)"$/\1/p' Cargo.lock | sort -u)
[[ ${#sources[@]} -eq 1 && ${sources[0]} == registry+* ]] ||
	complain "Cargo.lock has packages from elsewhere than the registry: ${sources[*]}"

[[ $failures -eq 0 ]] || exit 1
say "$count packages: licences, bans and sources are as deny.toml says"
