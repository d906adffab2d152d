// SPDX-License-Identifier: Apache-2.0
//! Numbers of the domain. Each is assigned by its pallet in order and never reused.

use citychain_primitives::id;

id!(
	/// An invoice (发票), blue or red.
	InvoiceId(u64)
);
id!(
	/// Invoices that an institution reimburses together (报销单).
	ClaimId(u64)
);
id!(
	/// A confirmation form for a red letter (红字发票信息确认单).
	RedFormId(u64)
);
id!(
	/// A proof of a paid tax (完税证明).
	TaxProofId(u64)
);
id!(
	/// The number of a pruning: invoices of one issuer that one call removed.
	PruningId(u32)
);
