// SPDX-License-Identifier: Apache-2.0
//! Formats of files by the names that the chain gives them.

use std::path::Path;

/// One format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MediaType {
	/// The name that users type.
	pub(crate) name: &'static str,
	/// The variant of the chain's `MediaType`.
	pub(crate) variant: &'static str,
	/// What it is called elsewhere, its IANA media type first.
	aliases: &'static [&'static str],
	/// The endings of file names, in lower case and without the dot.
	extensions: &'static [&'static str],
}

const fn of(
	name: &'static str,
	variant: &'static str,
	aliases: &'static [&'static str],
	extensions: &'static [&'static str],
) -> MediaType {
	MediaType { name, variant, aliases, extensions }
}

/// What the chain calls a format that its list lacks.
pub(crate) const OTHER: MediaType = of("other", "Other", &["application/octet-stream"], &[]);

/// Every format, in the chain's order.
pub(crate) const ALL: [MediaType; 16] = [
	OTHER,
	of("pdf", "Pdf", &["application/pdf"], &["pdf"]),
	of("ofd", "Ofd", &["application/ofd"], &["ofd"]),
	of("plain-text", "PlainText", &["text/plain"], &["txt", "text", "log"]),
	of("html", "Html", &["text/html"], &["html", "htm"]),
	of("xml", "Xml", &["application/xml", "text/xml"], &["xml"]),
	of("json", "Json", &["application/json"], &["json"]),
	of("csv", "Csv", &["text/csv"], &["csv"]),
	of("email", "Email", &["message/rfc822"], &["eml"]),
	of("png", "Png", &["image/png"], &["png"]),
	of("jpeg", "Jpeg", &["image/jpeg"], &["jpg", "jpeg"]),
	of("tiff", "Tiff", &["image/tiff"], &["tif", "tiff"]),
	of("wav", "Wav", &["audio/vnd.wave", "audio/wav"], &["wav"]),
	of("mpeg-audio", "MpegAudio", &["audio/mpeg"], &["mp3"]),
	of("mp4", "Mp4", &["video/mp4"], &["mp4", "m4v"]),
	of("zip", "Zip", &["application/zip"], &["zip"]),
];

/// The format that the ending of a file's name stands for.
pub(crate) fn of_path(path: &Path) -> MediaType {
	let extension = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
	extension
		.and_then(|ending| ALL.into_iter().find(|known| known.extensions.contains(&&*ending)))
		.unwrap_or(OTHER)
}

/// The format with this name, or with this media type of IANA.
pub(crate) fn parse(text: &str) -> Result<MediaType, String> {
	let text = text.to_lowercase();
	ALL.into_iter().find(|known| known.name == text || known.aliases.contains(&&*text)).ok_or_else(
		|| {
			let names = ALL.map(|known| known.name).join(", ");
			format!("the chain knows these formats: {names}; what is not listed is other")
		},
	)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn endings_tell_the_format_in_any_case() {
		let table = [
			("判决书.PDF", "Pdf"),
			("a.ofd", "Ofd"),
			("notes.tar.txt", "PlainText"),
			("page.htm", "Html"),
			("a.xml", "Xml"),
			("a.json", "Json"),
			("a.csv", "Csv"),
			("mail.eml", "Email"),
			("a.png", "Png"),
			("a.JPG", "Jpeg"),
			("a.jpeg", "Jpeg"),
			("a.tif", "Tiff"),
			("a.wav", "Wav"),
			("a.mp3", "MpegAudio"),
			("a.mp4", "Mp4"),
			("a.zip", "Zip"),
			("a.docx", "Other"),
			("pdf", "Other"),
			(".pdf", "Other"),
			("-", "Other"),
		];
		for (path, variant) in table {
			assert_eq!(of_path(Path::new(path)).variant, variant, "{path}");
		}
	}

	#[test]
	fn every_format_is_named_by_its_name_and_its_media_types() {
		for known in ALL {
			for text in known.aliases.iter().chain([&known.name]) {
				assert_eq!(parse(text), Ok(known), "{text}");
				assert_eq!(parse(&text.to_uppercase()), Ok(known));
			}
		}
		assert!(parse("image/webp").is_err_and(|text| text.contains("plain-text")));
	}

	/// Every word that this program can send is one of the chain's, and the other way round.
	#[test]
	fn formats_and_classes_are_those_of_the_chain() {
		use clap::ValueEnum;
		use scale_info::TypeInfo;
		fn variants<T: TypeInfo>() -> Vec<String> {
			match T::type_info().type_def {
				scale_info::TypeDef::Variant(variants) => {
					variants.variants.iter().map(|variant| variant.name.to_string()).collect()
				},
				_ => vec![],
			}
		}
		assert_eq!(
			ALL.map(|known| known.variant).to_vec(),
			variants::<citychain_evidence::MediaType>()
		);
		let classes = crate::args::EvidenceClass::value_variants().iter();
		assert_eq!(
			classes.map(|class| class.variant()).collect::<Vec<_>>(),
			variants::<citychain_evidence::EvidenceClass>()
		);
	}
}
