// SPDX-License-Identifier: Apache-2.0
//! Checks before the node starts.
//!
//! The SDK answers some wrong starts late, cryptically or not at all: it moves a busy RPC port to
//! a random one, only logs a busy metrics port, and stops with the bare text of the system's error.
//! Here each such start is refused at once with one sentence that says what to do.

mod keys;
mod wasm_cache;

pub(crate) use keys::development_keys;
pub(crate) use wasm_cache::wasm_cache;

use sc_network::{config::NetworkBackendType, multiaddr::Protocol, Multiaddr};
use sc_service::Configuration;
use std::{
	io,
	net::{IpAddr, SocketAddr, TcpListener},
};

/// Refuses a configuration that the node could not serve.
///
/// # Errors
///
/// One sentence when a port is busy or may not be opened, or when the network backend is not ours.
pub(crate) fn check(config: &Configuration) -> Result<(), String> {
	if !matches!(config.network.network_backend, NetworkBackendType::Litep2p) {
		return Err("this node speaks litep2p only: leave `--network-backend` out".into());
	}

	for endpoint in config.rpc.addr.iter().flatten() {
		// An optional address may be missing (IPv6), one that may move cannot be busy.
		if !endpoint.is_optional && !endpoint.retry_random_port {
			port_is_free(
				endpoint.listen_addr,
				"RPC",
				"stop the node that listens there, or choose another port with `--rpc-port`",
			)?;
		}
	}

	if let Some(prometheus) = &config.prometheus_config {
		port_is_free(
			prometheus.port,
			"metrics",
			"choose another port with `--prometheus-port`, or add `--no-prometheus`",
		)?;
	}

	for address in config.network.listen_addresses.iter().filter_map(tcp_address) {
		port_is_free(
			address,
			"network",
			"stop the node that listens there, or choose another port with `--port`",
		)?;
	}

	Ok(())
}

/// Refuses to read a database that is not there: opening it would create it.
///
/// # Errors
///
/// One sentence when the database of `config` does not exist.
pub(crate) fn database_exists(config: &Configuration) -> Result<(), String> {
	match config.database.path() {
		Some(path) if !path.exists() => Err(format!(
			"there is no database at {path:?}: name the `--chain` and the `--base-path` that the \
			 node ran with"
		)),
		_ => Ok(()),
	}
}

/// Tries to listen on `address` for a moment.
fn port_is_free(address: SocketAddr, what: &str, remedy: &str) -> Result<(), String> {
	match TcpListener::bind(address) {
		Ok(_) => Ok(()),
		Err(error) => match error.kind() {
			io::ErrorKind::AddrInUse => {
				Err(format!("the {what} port {} ({address}) is in use: {remedy}", address.port()))
			},
			io::ErrorKind::PermissionDenied => Err(format!(
				"the {what} port {} may not be opened by this user: choose one above 1023",
				address.port()
			)),
			// A machine without this address family: the component itself decides whether it
			// can go on.
			_ => Ok(()),
		},
	}
}

/// The socket address of a multiaddress that begins with an IP address and a TCP port.
fn tcp_address(address: &Multiaddr) -> Option<SocketAddr> {
	let mut parts = address.iter();
	let ip: IpAddr = match parts.next()? {
		Protocol::Ip4(ip) => ip.into(),
		Protocol::Ip6(ip) => ip.into(),
		_ => return None,
	};
	match parts.next()? {
		Protocol::Tcp(port) => Some(SocketAddr::new(ip, port)),
		_ => None,
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn busy_port_is_refused_with_the_remedy() {
		let listener = TcpListener::bind("127.0.0.1:0").expect("some port is free");
		let address = listener.local_addr().expect("it listens");

		let error = port_is_free(address, "RPC", "use `--rpc-port`").expect_err("it is busy");
		assert_eq!(
			error,
			format!("the RPC port {} ({address}) is in use: use `--rpc-port`", address.port())
		);

		drop(listener);
		assert_eq!(port_is_free(address, "RPC", "use `--rpc-port`"), Ok(()));
	}

	#[test]
	fn tcp_addresses_are_read_from_multiaddresses() {
		for (multiaddress, expected) in [
			("/ip4/127.0.0.1/tcp/30333", Some("127.0.0.1:30333")),
			("/ip6/::1/tcp/30333/ws", Some("[::1]:30333")),
			("/ip4/127.0.0.1/udp/30333/webrtc-direct", None),
			("/dns/node.example/tcp/30333", None),
		] {
			let multiaddress = multiaddress.parse().expect("it is a multiaddress");
			let expected = expected.map(|address| address.parse().expect("it is an address"));
			assert_eq!(tcp_address(&multiaddress), expected);
		}
	}
}
