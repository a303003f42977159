internal import Text

/// Turns a text into the part of an address: letters of ASCII in lower case, digits, single hyphens.
///
/// Accents are folded, and everything else parts words: « L'État & l'œil » gives `l-etat-l-oeil`.
/// A number is one word, however its thousands are grouped, so that an address does not depend on whether
/// the text was set. The result is empty when the text has no Latin letter and no digit.
public func slug(of text: String) -> String {
  var scalars = text.unicodeScalars.makeIterator()
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  var isPending = false
  while let scalar = scalars.next() {
    if scalar.isASCII, let letter = UInt8(scalar.value).inSlug {
      // Nine characters in ten, which need no table.
      if isPending, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug.append(letter)
      isPending = false
      continue
    }
    if scalar.isCombiningAccent { continue }
    let end = slug.count
    if isPending, end > 0 { slug.append(UInt8(ascii: "-")) }
    if Folding.appendLatin(scalar, to: &slug) {
      isPending = false
    } else {
      slug.removeSubrange(end...)
      let isInNumber = scalar.isSpace && !isPending && slug.last?.isASCIIDigit ?? false
      isPending = !(isInNumber && scalars.areAtThreeDigits)
    }
  }
  return String(decoding: slug, as: UTF8.self)
}

extension UInt8 {
  /// The byte that stands in a slug for a letter or a digit of ASCII.
  fileprivate var inSlug: UInt8? { isASCIILetter ? self | 0x20 : isASCIIDigit ? self : nil }
}

extension String.UnicodeScalarView.Iterator {
  /// Whether three digits follow, and no fourth.
  var areAtThreeDigits: Bool {
    var ahead = self
    for _ in 0..<3 {
      guard let scalar = ahead.next(), scalar.isDigit else { return false }
    }
    return !(ahead.next()?.isDigit ?? false)
  }
}
