// SPDX-License-Identifier: Apache-2.0
//! The questions that a node and its clients may ask the runtime.

use crate::{
	conversions, genesis, opaque::SessionKeys, AccountId, Allowance, Aura, Balance, Block, Cases,
	Deductions, Evidence, Executive, Grandpa, Historical, InherentDataExt, Institutions, Invoices,
	Nonce, Proceedings, Provenance, Recoveries, RedLetters, Reimbursements, Runtime,
	RuntimeGenesisConfig, Settlement, System, Taxpayers, UncheckedExtrinsic, VERSION,
};
use alloc::vec::Vec;
use citychain_evidence::{
	BatchId, BatchLeaf, CaseId, ChallengeId, Dimension, EvidenceId, FilingState, HoldId,
	VerificationId,
};
use citychain_invoices::{
	ClaimId, InvoiceId, InvoiceLine, InvoiceNumber, NumberSeries, RedFormId, TaxProofId,
	TaxProofKind, TaxRate,
};
use citychain_primitives::{
	AnyText, Binding, CitizenId, Commitment, Date, Day, Digest, Fen, InstitutionId, Millis, Moment,
	Money, OfficerId, RawText, Statement, TaxPeriod, WrittenError,
};
use frame_support::genesis_builder_helper::{build_state, get_preset};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	generic::Preamble,
	traits::{Block as BlockT, NumberFor, StaticLookup},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, ExtrinsicInclusionMode,
};
use sp_version::RuntimeVersion;

/// Who sent a transaction, whatever its signature.
pub(crate) fn sender(
	transaction: UncheckedExtrinsic,
) -> Option<citychain_access::Sender<AccountId>> {
	let Preamble::Signed(address, _, extension) = transaction.preamble else { return None };
	let account = <Runtime as frame_system::Config>::Lookup::lookup(address).ok()?;
	let (_, _, _, _, _, _, nonce, ..) = extension;
	Some(Allowance::sender_of(account, nonce.nonce(), &transaction.function))
}

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			use frame_support::traits::KeyOwnerProofSystem;
			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| proof.encode())
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	impl pallet_institutions::runtime_api::InstitutionsApi<Block, AccountId> for Runtime {
		fn institution(
			institution: InstitutionId,
		) -> Option<citychain_access::InstitutionInfo> {
			Institutions::institution(institution)
		}

		fn institution_by_code(code: RawText) -> Option<citychain_access::InstitutionInfo> {
			Institutions::institution_by_code(code)
		}

		fn controllers_of(institution: InstitutionId) -> Vec<InstitutionId> {
			Institutions::controllers_of(institution)
		}

		fn officer(officer: OfficerId) -> Option<citychain_access::OfficerInfo<AccountId>> {
			Institutions::officer(officer)
		}

		fn who_is(account: AccountId) -> Option<citychain_access::EnrolmentInfo> {
			Institutions::who_is(account)
		}

		fn officers_of(
			institution: InstitutionId,
			after: Option<OfficerId>,
			limit: u32,
		) -> Vec<citychain_access::OfficerInfo<AccountId>> {
			Institutions::officers_of(institution, after, limit)
		}

		fn possession_statement(binding: Binding, expiry: Millis) -> Statement {
			Institutions::possession_statement(binding, expiry)
		}

		fn approval_statement(
			officer: OfficerId,
			account: AccountId,
			expiry: Millis,
		) -> Statement {
			Institutions::approval_statement(officer, &account, expiry)
		}
	}

	impl pallet_allowance::runtime_api::AllowanceApi<Block, AccountId> for Runtime {
		fn allowance_of(account: AccountId) -> Option<citychain_access::AllowanceInfo> {
			Allowance::allowance_of(account)
		}

		fn sender(
			transaction: <Block as BlockT>::Extrinsic,
		) -> Option<citychain_access::Sender<AccountId>> {
			sender(transaction)
		}
	}

	impl pallet_recoveries::runtime_api::RecoveriesApi<Block, AccountId> for Runtime {
		fn recovery(citizen: CitizenId) -> Option<citychain_access::RecoveryInfo<AccountId>> {
			Recoveries::recovery(citizen)
		}

		fn policy() -> citychain_access::RecoveryPolicy {
			Recoveries::policy()
		}
	}

	impl pallet_settlement::runtime_api::SettlementApi<Block, AccountId, Balance> for Runtime {
		fn bank(bank: InstitutionId) -> pallet_settlement::BankInfo<Balance> {
			Settlement::bank(bank)
		}

		fn redemption(bank: InstitutionId, holder: AccountId) -> Option<Balance> {
			Settlement::redemption(bank, holder)
		}

		fn issue_proposals(
			bank: InstitutionId,
		) -> Vec<pallet_settlement::IssueProposal<AccountId, Balance>> {
			Settlement::issue_proposals(bank)
		}

		fn claim(
			creditor: InstitutionId,
			debtor: InstitutionId,
		) -> pallet_settlement::ClaimInfo<Balance> {
			Settlement::claim(creditor, debtor)
		}
	}

	impl pallet_evidence::runtime_api::EvidenceApi<Block> for Runtime {
		fn verify_digest(
			digest: Digest,
			after: Option<InstitutionId>,
			limit: u32,
		) -> Option<citychain_evidence::DigestInfo> {
			Evidence::verify_digest(digest, after, limit)
		}

		fn verify_id(id: EvidenceId) -> Option<citychain_evidence::EvidenceInfo> {
			Evidence::verify_id(id)
		}

		fn current_policy() -> Option<citychain_evidence::PolicyInForce> {
			Evidence::current_policy()
		}

		fn policy(version: citychain_evidence::PolicyVersion) -> Option<citychain_evidence::Policy> {
			Evidence::policy(version)
		}

		fn batch(id: BatchId) -> Option<citychain_evidence::BatchInfo> {
			Evidence::batch(id)
		}

		fn batch_by_root(
			institution: InstitutionId,
			root: [u8; 32],
		) -> Option<citychain_evidence::BatchInfo> {
			Evidence::batch_by_root(institution, root)
		}

		fn verify_leaf(
			batch: BatchId,
			index: u64,
			leaf: BatchLeaf,
			path: Vec<[u8; 32]>,
		) -> bool {
			Evidence::verify_leaf(batch, index, leaf, path)
		}

		fn precommitment(
			institution: InstitutionId,
			commitment: Commitment,
		) -> Option<citychain_evidence::Precommitment> {
			Evidence::precommitment(institution, commitment)
		}

		fn item_to_keep(id: EvidenceId) -> Option<citychain_evidence::EvictedItem> {
			Evidence::item_to_keep(id)
		}

		fn eviction(id: pallet_evidence::EvictionId) -> Option<citychain_evidence::Eviction> {
			Evidence::eviction(id)
		}

		fn verify_evicted(
			eviction: pallet_evidence::EvictionId,
			index: u32,
			item: citychain_evidence::EvictedItem,
			path: Vec<[u8; 32]>,
		) -> bool {
			Evidence::verify_evicted(eviction, index, item, path)
		}
	}

	impl pallet_cases::runtime_api::CasesApi<Block> for Runtime {
		fn case(id: CaseId) -> Option<citychain_evidence::CaseInfo> {
			Cases::case(id)
		}

		fn items(
			case_id: CaseId,
			after: Option<u32>,
			limit: u32,
		) -> Option<citychain_evidence::ItemPage> {
			Cases::items(case_id, after, limit)
		}

		fn contributors(case_id: CaseId) -> Vec<InstitutionId> {
			Cases::contributors(case_id)
		}

		fn verify_member(
			case_id: CaseId,
			evidence: EvidenceId,
		) -> Option<citychain_evidence::MemberInfo> {
			Cases::verify_member(case_id, evidence)
		}

		fn seal_path(case_id: CaseId, evidence: EvidenceId) -> Option<citychain_evidence::SealProof> {
			Cases::seal_path(case_id, evidence)
		}
	}

	impl pallet_provenance::runtime_api::ProvenanceApi<Block> for Runtime {
		fn dimensions(
			evidence: EvidenceId,
		) -> citychain_evidence::Dimensions<citychain_evidence::Description> {
			Provenance::dimensions(evidence)
		}

		fn missing_dimensions(evidence: EvidenceId) -> Option<Vec<Dimension>> {
			Provenance::missing_dimensions(evidence)
		}

		fn custody(evidence: EvidenceId) -> Vec<citychain_evidence::CustodyEvent> {
			Provenance::custody(evidence)
		}

		fn witnesses(evidence: EvidenceId) -> Vec<citychain_evidence::Witness> {
			Provenance::witnesses(evidence)
		}

		fn filings(institution: InstitutionId) -> Vec<citychain_evidence::FilingInfo> {
			Provenance::filings(institution)
		}

		fn filing_state(institution: InstitutionId, at: Millis) -> FilingState {
			Provenance::filing_state(institution, at)
		}

		fn questions(evidence: EvidenceId) -> Option<citychain_evidence::Answers> {
			Provenance::questions(evidence)
		}
	}
	impl pallet_proceedings::runtime_api::ProceedingsApi<Block> for Runtime {
		fn verification(id: VerificationId) -> Option<citychain_evidence::VerificationInfo> {
			Proceedings::verification(id)
		}

		fn verifications_of(
			evidence: EvidenceId,
			after: Option<VerificationId>,
			limit: u32,
		) -> citychain_evidence::VerificationPage {
			Proceedings::verifications_of(evidence, after, limit)
		}

		fn challenge(id: ChallengeId) -> Option<citychain_evidence::ChallengeInfo> {
			Proceedings::challenge(id)
		}

		fn challenges_of(
			evidence: EvidenceId,
			after: Option<ChallengeId>,
			limit: u32,
		) -> citychain_evidence::ChallengePage {
			Proceedings::challenges_of(evidence, after, limit)
		}

		fn hold(id: HoldId) -> Option<citychain_evidence::HoldInfo> {
			Proceedings::hold(id)
		}

		fn holds_of(
			target: citychain_evidence::Target,
			after: Option<HoldId>,
			limit: u32,
		) -> citychain_evidence::HoldPage {
			Proceedings::holds_of(target, after, limit)
		}

		fn response_period() -> u64 {
			Proceedings::response_period()
		}
	}

	impl pallet_taxpayers::runtime_api::TaxpayersApi<Block> for Runtime {
		fn taxpayer(institution: InstitutionId) -> Option<pallet_taxpayers::Taxpayer> {
			Taxpayers::taxpayer(institution)
		}

		fn numbers(taxpayer: InstitutionId) -> Vec<pallet_taxpayers::NumberRange> {
			Taxpayers::numbers(taxpayer)
		}

		fn series(series: NumberSeries) -> Option<pallet_taxpayers::Series> {
			Taxpayers::series(series)
		}

		fn ledger(taxpayer: InstitutionId, period: TaxPeriod) -> Option<pallet_taxpayers::Ledger> {
			Taxpayers::ledger(taxpayer, period)
		}

		fn credit(taxpayer: InstitutionId) -> Option<citychain_invoices::Credit> {
			Taxpayers::credit(taxpayer)
		}

		fn available_rates(taxpayer: InstitutionId) -> Option<Vec<TaxRate>> {
			Taxpayers::available_rates(taxpayer)
		}

		fn rates_in_force() -> Vec<u16> {
			Taxpayers::rates_in_force()
		}
	}

	impl pallet_invoices::runtime_api::InvoicesApi<Block> for Runtime {
		fn invoice(id: InvoiceId) -> Option<citychain_invoices::invoices::InvoiceInfo> {
			Invoices::invoice(id)
		}

		fn invoice_by_number(number: InvoiceNumber) -> Option<citychain_invoices::invoices::InvoiceInfo> {
			Invoices::invoice_by_number(number)
		}

		fn verify(
			number: InvoiceNumber,
			date: Day,
			gross: Fen,
			issuer: citychain_invoices::invoices::IssuerName,
		) -> citychain_invoices::invoices::VerifiedStatus {
			Invoices::verify(number, date, gross, issuer)
		}

		fn verify_line(
			invoice: InvoiceId,
			index: u16,
			line: InvoiceLine,
			path: Vec<[u8; 32]>,
		) -> bool {
			Invoices::verify_line(invoice, index, line, path)
		}

		fn chain(issuer: InstitutionId) -> citychain_invoices::invoices::Chain {
			Invoices::chain(issuer)
		}

		fn holder_mandate(
			invoice: InvoiceId,
			institution: InstitutionId,
			expiry: Millis,
		) -> citychain_invoices::invoices::Mandate {
			Invoices::holder_mandate(invoice, institution, expiry)
		}

		fn policy() -> Option<citychain_invoices::invoices::Policy> {
			Invoices::policy()
		}

		fn invoice_to_keep(id: InvoiceId) -> Option<citychain_invoices::invoices::PrunedInvoice> {
			Invoices::invoice_to_keep(id)
		}

		fn pruning(id: pallet_invoices::PruningId) -> Option<citychain_invoices::invoices::Pruning> {
			Invoices::pruning(id)
		}

		fn verify_pruned(
			pruning: pallet_invoices::PruningId,
			index: u32,
			item: citychain_invoices::invoices::PrunedInvoice,
			path: Vec<[u8; 32]>,
		) -> bool {
			Invoices::verify_pruned(pruning, index, item, path)
		}
	}

	impl pallet_reimbursements::runtime_api::ReimbursementsApi<Block> for Runtime {
		fn claim(claim: ClaimId) -> Option<citychain_invoices::reimbursements::Claim> {
			Reimbursements::claim(claim)
		}

		fn invoice_standing(invoice: InvoiceId) -> citychain_invoices::reimbursements::InvoiceStanding {
			Reimbursements::invoice_standing(invoice)
		}

		fn closure(
			invoice: InvoiceId,
			institution: InstitutionId,
		) -> Option<citychain_invoices::reimbursements::Closure> {
			Reimbursements::closure(invoice, institution)
		}

		fn longest_lock() -> u64 {
			Reimbursements::longest_lock()
		}
	}

	impl pallet_deductions::runtime_api::DeductionsApi<Block> for Runtime {
		fn deduction(invoice: InvoiceId) -> Option<pallet_deductions::Deduction> {
			Deductions::deduction(invoice)
		}

		fn deductible_tax(invoice: InvoiceId) -> Option<Fen> {
			Deductions::deductible_tax(invoice)
		}

		fn rules() -> pallet_deductions::Rules {
			Deductions::rules()
		}
	}

	impl pallet_red_letters::runtime_api::RedLettersApi<Block> for Runtime {
		fn form(id: RedFormId) -> Option<citychain_invoices::red_letters::FormInfo> {
			RedLetters::form(id)
		}

		fn open_form_of(blue: InvoiceId) -> Option<citychain_invoices::red_letters::FormInfo> {
			RedLetters::open_form_of(blue)
		}

		fn forms_of(
			blue: InvoiceId,
			before: Option<RedFormId>,
			limit: u32,
		) -> Vec<citychain_invoices::red_letters::FormInfo> {
			RedLetters::forms_of(blue, before, limit)
		}

		fn needs_confirmation(blue: InvoiceId) -> Option<bool> {
			RedLetters::needs_confirmation(blue)
		}

		fn policy() -> citychain_invoices::red_letters::FormPolicy {
			RedLetters::policy()
		}
	}

	impl pallet_taxpayers::runtime_api::TaxProofsApi<Block> for Runtime {
		fn proof(id: TaxProofId) -> Option<pallet_taxpayers::TaxProof> {
			Taxpayers::proof(id)
		}

		fn last_proof(kind: TaxProofKind, subject: Commitment) -> Option<TaxProofId> {
			Taxpayers::last_proof(kind, subject)
		}

		fn status(
			id: TaxProofId,
			kind: TaxProofKind,
			subject: Commitment,
		) -> Option<citychain_invoices::ProofStatus> {
			Taxpayers::status(id, kind, subject)
		}
	}

	impl crate::conversions::ConversionsApi<Block> for Runtime {
		fn read_time(text: AnyText) -> Result<Moment, WrittenError> {
			conversions::read_time(&text)
		}

		fn read_day(text: AnyText) -> Result<Date, WrittenError> {
			conversions::read_day(&text)
		}

		fn read_amount(text: AnyText) -> Result<Money, WrittenError> {
			conversions::read_amount(&text)
		}

		fn write_time(at: Millis) -> Moment {
			at.into()
		}

		fn write_day(day: Day) -> Date {
			day.into()
		}

		fn write_amount(amount: Fen) -> Money {
			amount.into()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(extra: bool) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (frame_support::weights::Weight, frame_support::weights::Weight) {
			let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade succeeds");
			(weight, crate::configs::system::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> frame_support::weights::Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block executes")
		}
	}
}
