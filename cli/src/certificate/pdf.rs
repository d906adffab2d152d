// SPDX-License-Identifier: Apache-2.0
//! The page for the court file: what the certificate proves, in Chinese, with a QR code that ties
//! the paper to the file.
//!
//! The page proves nothing by itself. Its QR code names the chain, the evidence, the block and the
//! certificate's own digest, so that whoever has the certificate can tell that this page is of it.
//! The same certificate always makes the same page.

use super::words;
use crate::{
	error::Failure,
	hashing::written,
	sheet::{Face, Sheet},
	times,
};
use chrono::{DateTime, FixedOffset};
use citychain_certificate::{
	facts::{Anchor, Institution, Item, Leaf},
	storage::Origin,
	Proven,
};
use citychain_evidence::{EvidenceClass, PresumptionLevel, Ruling};
use citychain_primitives::Millis;
use qrcode::{EcLevel, QrCode};

/// Beijing time is eight hours ahead of UTC, all year.
const BEIJING: i32 = 8 * 3600;

/// What the QR code says: the chain, the evidence, the block, and the certificate's digest.
///
/// Only characters of the alphanumeric mode, which takes two thirds of the room.
pub(crate) fn qr_payload(proven: &Proven) -> String {
	let facts = &proven.facts;
	let subject = match (&facts.item, &facts.batch, &facts.leaf) {
		(Some(item), _, _) => format!("E{}", item.record.id.0),
		(None, Some(anchor), Some(leaf)) => format!("B{}.{}", anchor.id.0, leaf.index),
		_ => String::new(),
	};
	let [genesis, block, certificate] =
		[proven.genesis, proven.hash, proven.certificate].map(hex::encode_upper);
	format!("CITYCHAIN:1:{genesis}:{subject}:{block}:{certificate}")
}

/// The pages.
pub(crate) fn pages(proven: &Proven) -> Result<Vec<u8>, Failure> {
	let code = QrCode::with_error_correction_level(qr_payload(proven), EcLevel::M)
		.map_err(|reason| Failure::Defect(format!("the QR code cannot be made: {reason}")))?;
	let mut sheet = Sheet::new();
	sheet.line("区块链存证证书", Face::Sans, 20.0, 0.0, 8.0);
	sheet.line("Certificate of evidence on CityChain", Face::Sans, 11.0, 0.0, 20.0);
	for (label, face, value) in rows(proven) {
		sheet.row(&label, face, &value);
	}
	sheet.gap(14.0);
	for (heading, text) in statements(proven) {
		sheet.heading(&heading);
		sheet.paragraph(&text);
	}
	sheet.gap(6.0);
	sheet.qr(&code, &how_to_check(proven));
	Ok(sheet.finish(&format!("区块链存证证书 {}", words::subject(&proven.facts))))
}

/// The table: what is proven, row by row.
fn rows(proven: &Proven) -> Vec<(String, Face, String)> {
	let facts = &proven.facts;
	let mut rows = Vec::new();
	let mut row = |label: &str, value: String| rows.push((label.to_string(), Face::Sans, value));
	if let Some(item) = &facts.item {
		let record = &item.record;
		row("证据编号 Evidence", format!("{}（{}）", record.id.0, first_seen(item)));
		row("存证机构 Institution", institution(&item.institution));
		if let Some(provider) = &item.provider {
			row("存证平台 Platform", institution(provider));
		}
		row("经办人 Officer", officer(record.officer.0, item.compromised_since));
		row("存证时间 Recorded", in_block(record.recorded_at, record.block));
		if let Some(Origin::Precommitted { block, at }) = item.origin {
			row("预存时间 Committed", in_block(at, block));
		}
		row("声称的形成时间 Claimed", beijing(record.claimed_at()));
		row(
			"声称的文件 File",
			format!("{} 字节，格式 {:?}，{}", record.size, record.media_type, class(record.class)),
		);
		row("推定效力 Level", level(item));
		if let Some(id) = item.links.replaces {
			row("更正 Corrects", format!("更正证据 {}", id.0));
		}
		if let Some(id) = item.links.replaced_by {
			row("更正 Corrected", format!("已由证据 {} 更正", id.0));
		}
	}
	if let Some(anchor) = &facts.batch {
		row("批量存证 Batch", batch(anchor, facts.leaf.as_ref(), facts.item.as_ref()));
		if facts.item.is_none() {
			row("存证机构 Institution", institution(&anchor.institution));
			if let Some(provider) = &anchor.provider {
				row("存证平台 Platform", institution(provider));
			}
			row("经办人 Officer", officer(anchor.batch.officer.0, anchor.compromised_since));
		}
		row("批量存证时间 Anchored", in_block(anchor.batch.anchored_at, anchor.batch.block));
	}
	if let (None, Some(leaf)) = (&facts.item, &facts.leaf) {
		row("声称的形成时间 Claimed", beijing(leaf.claimed_at));
		row("声称的文件 File", format!("{} 字节，格式 {:?}", leaf.size, leaf.media_type));
	}
	row("截至 As of", in_block(Millis(proven.time), proven.number));
	row(
		"最终确认 Final by",
		format!(
			"{} 个验证节点中的 {} 个（自创世区块起第 {} 组）",
			proven.votes.validators, proven.votes.voters, proven.sets
		),
	);
	let mut hash = |label: &str, value: String| rows.push((label.to_string(), Face::Mono, value));
	if let Some(digest) = facts.digest() {
		hash("文件摘要 Digest", written(&digest));
	}
	hash("创世区块 Chain", hex::encode(proven.genesis));
	hash("截至区块 Block", hex::encode(proven.hash));
	hash("证书摘要 Certificate", format!("blake2-256:{}", hex::encode(proven.certificate)));
	rows
}

fn first_seen(item: &Item) -> String {
	match &item.first {
		None => "该摘要在本链首次存证".into(),
		Some((first, by)) => format!("该摘要首次由{}存证，编号 {}", by.name, first.id.0),
	}
}

fn institution(institution: &Institution) -> String {
	format!("{}（统一社会信用代码 {}）", institution.name, institution.code)
}

fn officer(id: u32, compromised_since: Option<Millis>) -> String {
	match compromised_since {
		None => format!("编号 {id}"),
		Some(since) => format!("编号 {id}，其密钥自{}起泄露", beijing(since)),
	}
}

fn level(item: &Item) -> String {
	let standing = &item.standing;
	let level = match standing.level {
		PresumptionLevel::Anchored => "已锚定",
		PresumptionLevel::Recorded => "已存证",
		PresumptionLevel::ThirdPartyWitnessed => "第三方见证",
		PresumptionLevel::ForensicOpinion => "司法鉴定意见",
		PresumptionLevel::Notarised => "公证",
		PresumptionLevel::CourtConfirmed => "法院确认",
	};
	let ruled = match standing.ruled {
		None => "",
		Some(Ruling::Admitted) => "，认证结论：予以确认",
		Some(Ruling::Rejected) => "，认证结论：不予采纳",
		Some(Ruling::NotConfirmed) => "，认证结论：真实性无法确认",
	};
	let held = if standing.holds > 0 { "，证据保全中" } else { "" };
	format!("{level}{ruled}{held}")
}

fn class(class: EvidenceClass) -> &'static str {
	match class {
		EvidenceClass::PublishedInformation => "网络平台发布的信息",
		EvidenceClass::Communication => "网络应用服务的通信信息",
		EvidenceClass::ActivityRecord => "注册、认证、交易、日志等记录",
		EvidenceClass::ElectronicFile => "电子文件",
		EvidenceClass::Other => "其他数字化形式的信息",
	}
}

fn batch(anchor: &Anchor, leaf: Option<&Leaf>, item: Option<&Item>) -> String {
	let leaves = anchor.batch.leaves;
	let place = match (leaf, item.and_then(|item| item.origin)) {
		(Some(leaf), _) => format!("，叶节点序号 {}（自 0 起），其路径已核验", leaf.index),
		(None, Some(Origin::Batch { index, .. })) => {
			format!("，叶节点序号 {index}（自 0 起），其路径由链核验")
		},
		(None, _) => String::new(),
	};
	format!("第 {} 批，共 {leaves} 个叶节点{place}", anchor.id.0)
}

fn in_block(at: Millis, block: u32) -> String {
	format!("{}，区块 {block}", beijing(at))
}

/// A time as a Chinese court reads it, and in UTC.
fn beijing(at: Millis) -> String {
	let zone = FixedOffset::east_opt(BEIJING);
	let time = i64::try_from(at.0).ok().and_then(DateTime::from_timestamp_millis);
	match zone.zip(time) {
		Some((zone, time)) => format!(
			"北京时间 {}（{}）",
			time.with_timezone(&zone).format("%Y-%m-%d %H:%M:%S"),
			times::written(at.0)
		),
		None => times::written(at.0),
	}
}

/// What is proven and what is not, each with its heading.
fn statements(proven: &Proven) -> [(String, String); 3] {
	let (block, at) = proven.facts.since().unwrap_or_default();
	[
		(
			"本证书证明（人民法院在线诉讼规则第十六条）".into(),
			format!(
				"上链后未经篡改：具有上述摘要的电子数据自区块 {block}（{}）起未经篡改。本链各组验证节点自创世区块起\
				 逐组签名确认；核验本证书无需网络，也无需信任出具本证书的节点。",
				beijing(at)
			),
		),
		(
			"本证书不证明（人民法院在线诉讼规则第十八条）".into(),
			format!(
				"上链前的真实性：内容是否真实、由谁形成、上链存证前有何经过，须以其他证据证明。声称的形成时间、大小、\
				 格式和类别系存证机构自述。链上时间由一个验证节点设定、其他节点接受，可能有数秒误差，至多约半分钟。区\
				 块 {} 之后的裁判、更正或密钥泄露报告不在其中，见证、保管链和质证另行登记，亦不在其中。",
				proven.number
			),
		),
		(
			"前提".into(),
			"自创世区块起，任何一组验证节点中均未有三分之二以上为虚假历史签名；BLAKE2b、Ed25519 \
			 及文件摘要的算法未被攻破；创世区块的哈希另从可信来源取得。"
				.into(),
		),
	]
}

fn how_to_check(proven: &Proven) -> [String; 3] {
	let genesis = hex::encode(proven.genesis);
	let (start, end) = genesis.split_at_checked(8).unwrap_or_default();
	let end = end.get(end.len().saturating_sub(8)..).unwrap_or_default();
	[
		"本页须与证书文件一并使用，单凭本页不能证明任何事实。二维码载明创世区块、证据编号、截至区块和证书文件摘要，\
		 用以核对本页与证书文件是否一致。"
			.into(),
		"离线核验：".into(),
		format!(
			"citychain verify-certificate CERTIFICATE --genesis 0x{start}...{end} --file FILE"
		),
	]
}
