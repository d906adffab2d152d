// SPDX-License-Identifier: Apache-2.0
//! The pipeline of a transaction, as polkadot.js sees it.

use crate::{RuntimeCall, TxExtension};
use scale_info::{MetaType, TypeDef};
use sp_runtime::traits::TransactionExtension;

#[test]
fn the_pipeline_keeps_its_order() {
	let identifiers: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.into_iter()
		.map(|extension| extension.identifier)
		.collect();
	assert_eq!(
		identifiers,
		[
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"ChargeAllowance",
			"CheckNonce",
			"CheckWeight",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
}

/// polkadot.js encodes an extension that it does not know as nothing, in the transaction and in
/// what it signs. Those it knows are listed here.
#[test]
fn an_extension_that_polkadot_js_does_not_know_is_empty() {
	let known = [
		"CheckNonZeroSender",
		"CheckSpecVersion",
		"CheckTxVersion",
		"CheckGenesis",
		"CheckMortality",
		"CheckNonce",
		"CheckWeight",
		"CheckMetadataHash",
		"WeightReclaim",
	];
	for extension in <TxExtension as TransactionExtension<RuntimeCall>>::metadata() {
		if !known.contains(&extension.identifier) {
			assert!(is_empty(&extension.ty), "{} is not empty", extension.identifier);
			assert!(is_empty(&extension.implicit), "{} signs data", extension.identifier);
		}
	}
}

/// Whether values of this type encode to nothing.
fn is_empty(ty: &MetaType) -> bool {
	match ty.type_info().type_def {
		TypeDef::Tuple(tuple) => tuple.fields.iter().all(is_empty),
		TypeDef::Composite(composite) => composite.fields.iter().all(|field| is_empty(&field.ty)),
		_ => false,
	}
}
