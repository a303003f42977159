/// Turns a text into the part of an address: letters of ASCII in lower case, digits, single hyphens.
///
/// Accents are folded, and everything else parts words: « L'État & l'œil » gives `l-etat-l-oeil`.
/// The result is empty when the text has no Latin letter and no digit.
public func slug(of text: String) -> String {
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  var isPending = false
  for scalar in text.unicodeScalars where !scalar.isCombiningAccent {
    let end = slug.count
    if isPending, end > 0 { slug.append(UInt8(ascii: "-")) }
    if Folding.appendLatin(scalar, to: &slug) {
      isPending = false
    } else {
      isPending = true
      slug.removeSubrange(end...)
    }
  }
  return String(decoding: slug, as: UTF8.self)
}

/// Makes texts equal that differ by case, accents, or the kind of their spaces and apostrophes.
///
/// « Reconnaissance Faciale » and « RECONNAISSANCE FACIALE » both give `reconnaissance faciale`, and
/// so does a text whose accents are characters of their own.
public func fold(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x5B && $0 > 0x40 }) else { return text }
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where !scalar.isCombiningAccent {
    if Folding.appendLatin(scalar, to: &folded) { continue }
    folded.append(contentsOf: Folding.other(scalar).utf8)
  }
  return String(decoding: folded, as: UTF8.self)
}
