// SPDX-License-Identifier: Apache-2.0
//! Random sequences of every call against a plain model: after each step the same verdict, the same
//! answers to every question, and the invariants hold.

mod model;

use super::*;
use citychain_evidence::testing as evidence;
use citychain_evidence::CaseRegister;
use citychain_kit::{drive, testing::authority};
use frame_support::traits::{GetCallName, UnfilteredDispatchable};
use model::{Caller, Model, INSTITUTIONS, ITEMS_EACH};
use proptest::{
	collection::vec, option, prelude::*, sample::select, strategy::ValueTree,
	test_runner::TestRunner,
};
use sp_runtime::DispatchError;
use std::collections::BTreeSet;

/// Few cases, so that they meet again.
const CASES: u64 = 6;
/// Few items fit into a case, so that it is full at times.
const MAX_ITEMS: u32 = 6;

#[derive(Clone, Debug)]
enum Step {
	Call(Caller, Call<Test>),
	/// A call by who may make it, about something that is there, if the model knows how.
	Aimed(Call<Test>, usize),
	/// Opens a case and seals it over one item of its keeper.
	Sealed(AccountId, EvidenceId),
	/// Proposes that a case be void, by who keeps it, and has that confirmed.
	Void(CaseId, Option<CaseId>),
	/// Has an institution invited to an open case, and contributes for it.
	Offered(InstitutionId, EvidenceId, usize),
	Hold(CaseId),
	Release(CaseId),
	/// The register evicts what nobody holds.
	Evict(EvidenceId),
	/// Suspends or closes an institution, or reinstates it.
	Toggle(InstitutionId),
	Blocks(u32),
}

impl Model {
	/// Takes the step in the model and on the chain, and compares the verdicts.
	fn take(&mut self, step: Step) {
		let calls = match step {
			Step::Call(caller, call) => vec![(caller, call)],
			Step::Aimed(call, number) => vec![self.aimed(call, number)],
			Step::Sealed(who, item) => {
				let case = NextId::<Test>::get();
				[
					open_call(CaseKind::Civil),
					Call::contribute { case_id: case, items: list([item]) },
					Call::seal { case_id: case },
				]
				.map(|call| (Caller::Account(who), call))
				.to_vec()
			},
			Step::Void(case, replacement) => {
				let keeper = self.keeper_officer(case);
				vec![
					(keeper, Call::propose_void { case_id: case, reason: REASON, replacement }),
					(
						Caller::Account(TAX_OFFICER),
						Call::confirm_void { case_id: case, reason: REASON, replacement },
					),
				]
			},
			Step::Offered(institution, item, number) => {
				let case = CaseId(0);
				[
					Call::invite { case_id: case, institution },
					Call::contribute { case_id: case, items: list([item]) },
				]
				.map(|call| self.aimed(call, number))
				.to_vec()
			},
			Step::Hold(case) => {
				assert_eq!(<Cases as CaseRegister>::hold(case), self.hold(case));
				vec![]
			},
			Step::Release(case) => {
				assert_eq!(<Cases as CaseRegister>::release(case), self.release(case));
				vec![]
			},
			Step::Evict(id) => {
				if self.evict(id) {
					evidence::evict(id);
				}
				vec![]
			},
			Step::Toggle(institution) => {
				self.toggle(institution);
				vec![]
			},
			Step::Blocks(count) => {
				self.block += count;
				begin_block(self.block);
				vec![]
			},
		};
		for (caller, call) in calls {
			let expected = self.call(&caller, &call);
			let name = call.get_call_name();
			assert_eq!(outcome(call.dispatch_bypass_filter(caller.origin())), expected, "{name}");
			if expected.is_ok() {
				self.succeeded.insert(name);
			}
		}
	}
}

fn open_call(kind: CaseKind) -> Call<Test> {
	Call::open_case { kind, docket: DOCKET }
}

/// Mostly those who may do something, or little would happen.
fn caller() -> impl Strategy<Value = Caller> {
	const OFFICERS: [AccountId; 8] =
		[CLERK, CLERK, SECOND_CLERK, NOTARY, NOTARY, PLATFORM_OFFICER, EXPERT, TAX_OFFICER];
	prop_oneof![
		1 => Just(Caller::Nobody),
		2 => Just(Caller::Council),
		1 => select(&[BANK_OFFICER, CITIZEN, STRANGER][..]).prop_map(Caller::Account),
		16 => select(&OFFICERS[..]).prop_map(Caller::Account),
	]
}

fn case() -> impl Strategy<Value = CaseId> {
	prop_oneof![8 => 0..3u64, 2 => 0..CASES].prop_map(CaseId)
}

fn institution() -> impl Strategy<Value = InstitutionId> {
	select(INSTITUTIONS.map(|(institution, ..)| institution).to_vec())
}

fn item() -> impl Strategy<Value = EvidenceId> {
	(select(&RECORDERS[..]), 0..ITEMS_EACH).prop_map(|(of, number)| evidence_of(of, number))
}

fn items() -> impl Strategy<Value = ItemList> {
	// Mostly of one institution, or none could contribute them.
	let of_one = (select(&RECORDERS[..]), vec(0..ITEMS_EACH, 1..4))
		.prop_map(|(of, numbers)| numbers.into_iter().map(|n| evidence_of(of, n)).collect());
	prop_oneof![4 => of_one, 1 => vec(item(), 0..4)].prop_map(|items: Vec<_>| list(items))
}

fn kind() -> impl Strategy<Value = CaseKind> {
	prop_oneof![4 => Just(CaseKind::Civil), 1 => Just(CaseKind::Criminal)]
}

fn reason() -> impl Strategy<Value = VoidReason> {
	prop_oneof![4 => Just(REASON), 1 => Just(VoidReason::Ordered)]
}

fn call() -> impl Strategy<Value = Call<Test>> {
	let replacement = || option::of(case());
	prop_oneof![
		2 => kind().prop_map(open_call),
		3 => (case(), institution())
			.prop_map(|(case, institution)| Call::invite { case_id: case, institution }),
		1 => (case(), institution())
			.prop_map(|(case, institution)| Call::dismiss_contributor { case_id: case, institution }),
		8 => (case(), items()).prop_map(|(case, items)| Call::contribute { case_id: case, items }),
		4 => (case(), items()).prop_map(|(case, items)| Call::acknowledge { case_id: case, items }),
		2 => (case(), item()).prop_map(|(case, evidence)| Call::withdraw_item { case_id: case, evidence }),
		2 => (case(), item()).prop_map(|(case, evidence)| Call::refuse_item { case_id: case, evidence }),
		3 => case().prop_map(|case| Call::seal { case_id: case }),
		1 => case().prop_map(|case| Call::cancel { case_id: case }),
		4 => (case(), reason(), replacement()).prop_map(
			|(case, reason, replacement)| Call::propose_void { case_id: case, reason, replacement }
		),
		2 => case().prop_map(|case| Call::withdraw_void { case_id: case }),
		3 => (case(), reason(), replacement()).prop_map(
			|(case, reason, replacement)| Call::confirm_void { case_id: case, reason, replacement }
		),
		2 => (case(), institution())
			.prop_map(|(case, institution)| Call::reassign { case_id: case, institution }),
		4 => case().prop_map(|case| Call::prune { case_id: case }),
	]
}

/// Who keeps cases, with its institution.
const KEEPERS: [(AccountId, InstitutionId); 3] =
	[(CLERK, COURT), (NOTARY, NOTARY_OFFICE), (PLATFORM_OFFICER, PLATFORM)];

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		20 => (caller(), call()).prop_map(|(caller, call)| Step::Call(caller, call)),
		30 => (call(), 0..8usize).prop_map(|(call, number)| Step::Aimed(call, number)),
		4 => (select(&KEEPERS[..]), 0..ITEMS_EACH)
			.prop_map(|((who, of), number)| Step::Sealed(who, evidence_of(of, number))),
		3 => (case(), option::of(case())).prop_map(|(case, by)| Step::Void(case, by)),
		6 => (select(&RECORDERS[..]), 0..ITEMS_EACH, 0..8usize).prop_map(
			|(of, item, number)| Step::Offered(of, evidence_of(of, item), number)
		),
		3 => case().prop_map(Step::Hold),
		3 => case().prop_map(Step::Release),
		1 => item().prop_map(Step::Evict),
		2 => institution().prop_map(Step::Toggle),
		2 => (1..40u32).prop_map(Step::Blocks),
		2 => Just(Step::Blocks(100)),
	]
}

/// The invariants hold. That of the mock looks at hundreds of holds as well: the model does at those
/// of the evidence that takes part.
fn assert_sound() {
	Cases::do_try_state().unwrap();
}

drive!(the_chain_agrees_with_the_model: Model, (1..80) of step(), 128 cases);

/// The steps above would prove little if they never got anywhere.
#[test]
fn each_call_succeeds_in_some_walk() {
	let mut runner = TestRunner::deterministic();
	let mut succeeded = BTreeSet::new();
	for _ in 0..64 {
		let steps = vec(step(), 1..80).new_tree(&mut runner).unwrap().current();
		run(|| {
			let mut model = Model::new();
			for step in steps {
				model.take(step);
				model.assert_same_view();
			}
			succeeded.append(&mut model.succeeded);
		});
	}
	let all = <Call<Test> as GetCallName>::get_call_names();
	assert_eq!(succeeded, all.iter().copied().collect());
}

impl Caller {
	fn origin(&self) -> RuntimeOrigin {
		match self {
			Self::Nobody => RuntimeOrigin::none(),
			Self::Council => RuntimeOrigin::root(),
			Self::Account(who) => signed(*who),
		}
	}
}
