// SPDX-License-Identifier: Apache-2.0
//! The questions that a node and its clients may ask the runtime.

use crate::{
	conversions, genesis, opaque::SessionKeys, waiting, AccountId, Allowance, Aura, Balance, Block,
	Cases, Deductions, Evidence, Executive, Grandpa, Historical, InherentDataExt, Institutions,
	Invoices, Nonce, Proceedings, Provenance, Recoveries, RedLetters, Reimbursements, Runtime,
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
	Money, Named, OfficerId, RawText, Statement, TaxPeriod, Told, WrittenError,
};
use codec::Encode;
use frame_support::genesis_builder_helper::{build_state, get_preset};
use scale_info::TypeInfo;
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

/// An answer with what its numbers say.
fn told<Answer: Encode + TypeInfo + 'static>(answer: Answer) -> Told<Answer> {
	Told::new::<Institutions>(answer)
}

/// An institution with its name.
fn named(institution: InstitutionId) -> Named {
	Named::new::<Institutions>(institution)
}

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
		) -> Option<Told<citychain_access::InstitutionInfo>> {
			Institutions::institution(institution).map(told)
		}

		fn institution_by_code(code: RawText) -> Option<Told<citychain_access::InstitutionInfo>> {
			Institutions::institution_by_code(code).map(told)
		}

		fn controllers_of(institution: InstitutionId) -> Vec<Named> {
			Institutions::controllers_of(institution).into_iter().map(named).collect()
		}

		fn officer(officer: OfficerId) -> Option<Told<citychain_access::OfficerInfo<AccountId>>> {
			Institutions::officer(officer).map(told)
		}

		fn who_is(account: AccountId) -> Option<Told<citychain_access::EnrolmentInfo>> {
			Institutions::who_is(account).map(told)
		}

		fn officers_of(
			institution: InstitutionId,
			after: Option<OfficerId>,
			limit: u32,
		) -> Vec<Told<citychain_access::OfficerInfo<AccountId>>> {
			Institutions::officers_of(institution, after, limit).into_iter().map(told).collect()
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
		fn allowance_of(account: AccountId) -> Option<Told<citychain_access::AllowanceInfo>> {
			Allowance::allowance_of(account).map(told)
		}

		fn sender(
			transaction: <Block as BlockT>::Extrinsic,
		) -> Option<citychain_access::Sender<AccountId>> {
			sender(transaction)
		}
	}

	impl pallet_recoveries::runtime_api::RecoveriesApi<Block, AccountId> for Runtime {
		fn recovery(citizen: CitizenId) -> Option<Told<citychain_access::RecoveryInfo<AccountId>>> {
			Recoveries::recovery(citizen).map(told)
		}

		fn policy() -> citychain_access::RecoveryPolicy {
			Recoveries::policy()
		}
	}

	impl pallet_settlement::runtime_api::SettlementApi<Block, AccountId, Balance> for Runtime {
		fn bank(bank: InstitutionId) -> Told<pallet_settlement::BankInfo<Balance>> {
			told(Settlement::bank(bank))
		}

		fn redemption(bank: InstitutionId, holder: AccountId) -> Option<Money> {
			Settlement::redemption(bank, holder).map(Money::from)
		}

		fn issue_proposals(
			bank: InstitutionId,
		) -> Vec<Told<pallet_settlement::IssueProposal<AccountId, Balance>>> {
			Settlement::issue_proposals(bank).into_iter().map(told).collect()
		}

		fn claim(
			creditor: InstitutionId,
			debtor: InstitutionId,
		) -> Told<pallet_settlement::ClaimInfo<Balance>> {
			told(Settlement::claim(creditor, debtor))
		}
	}

	impl pallet_evidence::runtime_api::EvidenceApi<Block> for Runtime {
		fn verify_digest(
			digest: Digest,
			after: Option<InstitutionId>,
			limit: u32,
		) -> Option<Told<citychain_evidence::DigestInfo>> {
			Evidence::verify_digest(digest, after, limit).map(told)
		}

		fn verify_id(id: EvidenceId) -> Option<Told<citychain_evidence::EvidenceInfo>> {
			Evidence::verify_id(id).map(told)
		}

		fn current_policy() -> Option<citychain_evidence::PolicyInForce> {
			Evidence::current_policy()
		}

		fn policy(version: citychain_evidence::PolicyVersion) -> Option<citychain_evidence::Policy> {
			Evidence::policy(version)
		}

		fn batch(id: BatchId) -> Option<Told<citychain_evidence::BatchInfo>> {
			Evidence::batch(id).map(told)
		}

		fn batch_by_root(
			institution: InstitutionId,
			root: [u8; 32],
		) -> Option<Told<citychain_evidence::BatchInfo>> {
			Evidence::batch_by_root(institution, root).map(told)
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
		) -> Option<Told<citychain_evidence::Precommitment>> {
			Evidence::precommitment(institution, commitment).map(told)
		}

		fn item_to_keep(id: EvidenceId) -> Option<citychain_evidence::EvictedItem> {
			Evidence::item_to_keep(id)
		}

		fn eviction(id: pallet_evidence::EvictionId) -> Option<Told<citychain_evidence::Eviction>> {
			Evidence::eviction(id).map(told)
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
		fn case(id: CaseId) -> Option<Told<citychain_evidence::CaseInfo>> {
			Cases::case(id).map(told)
		}

		fn items(
			case_id: CaseId,
			after: Option<u32>,
			limit: u32,
		) -> Option<Told<citychain_evidence::ItemPage>> {
			Cases::items(case_id, after, limit).map(told)
		}

		fn contributors(case_id: CaseId) -> Vec<Named> {
			Cases::contributors(case_id).into_iter().map(named).collect()
		}

		fn verify_member(
			case_id: CaseId,
			evidence: EvidenceId,
		) -> Option<Told<citychain_evidence::MemberInfo>> {
			Cases::verify_member(case_id, evidence).map(told)
		}

		fn seal_path(case_id: CaseId, evidence: EvidenceId) -> Option<Told<citychain_evidence::SealProof>> {
			Cases::seal_path(case_id, evidence).map(told)
		}
	}

	impl pallet_provenance::runtime_api::ProvenanceApi<Block> for Runtime {
		fn dimensions(
			evidence: EvidenceId,
		) -> Told<citychain_evidence::Dimensions<citychain_evidence::Description>> {
			told(Provenance::dimensions(evidence))
		}

		fn missing_dimensions(evidence: EvidenceId) -> Option<Vec<Dimension>> {
			Provenance::missing_dimensions(evidence)
		}

		fn custody(evidence: EvidenceId) -> Vec<Told<citychain_evidence::CustodyEvent>> {
			Provenance::custody(evidence).into_iter().map(told).collect()
		}

		fn witnesses(evidence: EvidenceId) -> Vec<Told<citychain_evidence::Witness>> {
			Provenance::witnesses(evidence).into_iter().map(told).collect()
		}

		fn filings(institution: InstitutionId) -> Vec<Told<citychain_evidence::FilingInfo>> {
			Provenance::filings(institution).into_iter().map(told).collect()
		}

		fn filing_state(institution: InstitutionId, at: Millis) -> FilingState {
			Provenance::filing_state(institution, at)
		}

		fn questions(evidence: EvidenceId) -> Option<Told<citychain_evidence::Answers>> {
			Provenance::questions(evidence).map(told)
		}
	}
	impl pallet_proceedings::runtime_api::ProceedingsApi<Block> for Runtime {
		fn verification(id: VerificationId) -> Option<Told<citychain_evidence::VerificationInfo>> {
			Proceedings::verification(id).map(told)
		}

		fn verifications_of(
			evidence: EvidenceId,
			after: Option<VerificationId>,
			limit: u32,
		) -> Told<citychain_evidence::VerificationPage> {
			told(Proceedings::verifications_of(evidence, after, limit))
		}

		fn challenge(id: ChallengeId) -> Option<Told<citychain_evidence::ChallengeInfo>> {
			Proceedings::challenge(id).map(told)
		}

		fn challenges_of(
			evidence: EvidenceId,
			after: Option<ChallengeId>,
			limit: u32,
		) -> Told<citychain_evidence::ChallengePage> {
			told(Proceedings::challenges_of(evidence, after, limit))
		}

		fn hold(id: HoldId) -> Option<Told<citychain_evidence::HoldInfo>> {
			Proceedings::hold(id).map(told)
		}

		fn holds_of(
			target: citychain_evidence::Target,
			after: Option<HoldId>,
			limit: u32,
		) -> Told<citychain_evidence::HoldPage> {
			told(Proceedings::holds_of(target, after, limit))
		}

		fn response_period() -> u64 {
			Proceedings::response_period()
		}
	}

	impl pallet_taxpayers::runtime_api::TaxpayersApi<Block> for Runtime {
		fn taxpayer(institution: InstitutionId) -> Option<Told<pallet_taxpayers::Taxpayer>> {
			Taxpayers::taxpayer(institution).map(told)
		}

		fn numbers(taxpayer: InstitutionId) -> Vec<pallet_taxpayers::NumberRange> {
			Taxpayers::numbers(taxpayer)
		}

		fn series(series: NumberSeries) -> Option<Told<pallet_taxpayers::Series>> {
			Taxpayers::series(series).map(told)
		}

		fn ledger(taxpayer: InstitutionId, period: TaxPeriod) -> Option<Told<pallet_taxpayers::Ledger>> {
			Taxpayers::ledger(taxpayer, period).map(told)
		}

		fn credit(taxpayer: InstitutionId) -> Option<Told<citychain_invoices::Credit>> {
			Taxpayers::credit(taxpayer).map(told)
		}

		fn available_rates(taxpayer: InstitutionId) -> Option<Vec<TaxRate>> {
			Taxpayers::available_rates(taxpayer)
		}

		fn rates_in_force() -> Vec<u16> {
			Taxpayers::rates_in_force()
		}
	}

	impl pallet_invoices::runtime_api::InvoicesApi<Block> for Runtime {
		fn invoice(id: InvoiceId) -> Option<Told<citychain_invoices::invoices::InvoiceInfo>> {
			Invoices::invoice(id).map(told)
		}

		fn invoice_by_number(number: InvoiceNumber) -> Option<Told<citychain_invoices::invoices::InvoiceInfo>> {
			Invoices::invoice_by_number(number).map(told)
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

		fn policy() -> Option<Told<citychain_invoices::invoices::Policy>> {
			Invoices::policy().map(told)
		}

		fn invoice_to_keep(id: InvoiceId) -> Option<citychain_invoices::invoices::PrunedInvoice> {
			Invoices::invoice_to_keep(id)
		}

		fn pruning(id: pallet_invoices::PruningId) -> Option<Told<citychain_invoices::invoices::Pruning>> {
			Invoices::pruning(id).map(told)
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
		fn claim(claim: ClaimId) -> Option<Told<citychain_invoices::reimbursements::Claim>> {
			Reimbursements::claim(claim).map(told)
		}

		fn invoice_standing(invoice: InvoiceId) -> Told<citychain_invoices::reimbursements::InvoiceStanding> {
			told(Reimbursements::invoice_standing(invoice))
		}

		fn closure(
			invoice: InvoiceId,
			institution: InstitutionId,
		) -> Option<Told<citychain_invoices::reimbursements::Closure>> {
			Reimbursements::closure(invoice, institution).map(told)
		}

		fn longest_lock() -> u64 {
			Reimbursements::longest_lock()
		}
	}

	impl pallet_deductions::runtime_api::DeductionsApi<Block> for Runtime {
		fn deduction(invoice: InvoiceId) -> Option<Told<pallet_deductions::Deduction>> {
			Deductions::deduction(invoice).map(told)
		}

		fn deductible_tax(invoice: InvoiceId) -> Option<Money> {
			Deductions::deductible_tax(invoice).map(Money::from)
		}

		fn rules() -> pallet_deductions::Rules {
			Deductions::rules()
		}
	}

	impl pallet_red_letters::runtime_api::RedLettersApi<Block> for Runtime {
		fn form(id: RedFormId) -> Option<Told<citychain_invoices::red_letters::FormInfo>> {
			RedLetters::form(id).map(told)
		}

		fn open_form_of(blue: InvoiceId) -> Option<Told<citychain_invoices::red_letters::FormInfo>> {
			RedLetters::open_form_of(blue).map(told)
		}

		fn forms_of(
			blue: InvoiceId,
			before: Option<RedFormId>,
			limit: u32,
		) -> Vec<Told<citychain_invoices::red_letters::FormInfo>> {
			RedLetters::forms_of(blue, before, limit).into_iter().map(told).collect()
		}

		fn needs_confirmation(blue: InvoiceId) -> Option<bool> {
			RedLetters::needs_confirmation(blue)
		}

		fn policy() -> citychain_invoices::red_letters::FormPolicy {
			RedLetters::policy()
		}
	}

	impl pallet_taxpayers::runtime_api::TaxProofsApi<Block> for Runtime {
		fn proof(id: TaxProofId) -> Option<Told<pallet_taxpayers::TaxProof>> {
			Taxpayers::proof(id).map(told)
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

	impl crate::waiting::WaitingApi<Block> for Runtime {
		fn what_waits(
			institution: InstitutionId,
			after: Option<Vec<u8>>,
			limit: u32,
		) -> waiting::WaitingPage {
			waiting::what_waits(institution, after, limit)
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
