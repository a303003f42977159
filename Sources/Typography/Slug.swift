internal import Text

/// Turns a text into the part of an address: letters of ASCII in lower case, digits, single hyphens.
///
/// Accents are folded, and everything else parts words: « L'État & l'œil » gives `l-etat-l-oeil`.
/// A number is one word, however its thousands are grouped. The result is empty when the text has no
/// Latin letter and no digit.
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

/// Makes texts equal that differ by case, accents, or by how they are set: the kind of their quotes,
/// apostrophes and dashes, and the spaces beside signs and within numbers.
///
/// « Reconnaissance Faciale » and « RECONNAISSANCE FACIALE » both give `reconnaissance faciale`, and
/// so does a text whose accents are characters of their own.
public func fold(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 != UInt8(ascii: " ") && !$0.isLowercaseLetter }) else {
    return text
  }
  var scalars = text.unicodeScalars.makeIterator()
  var folded = FoldedText(capacity: text.utf8.count)
  while let scalar = scalars.next() {
    if scalar.isCombiningAccent { continue }
    if scalar.isSpace, folded.endsWithDigit, scalars.areAtThreeDigits { continue }
    folded.append(scalar)
  }
  return String(decoding: folded.bytes, as: UTF8.self)
}

/// Makes texts equal that differ by case and accents only, as file systems do.
public func foldCase(_ text: String) -> String {
  let isFolded = text.withSpan { bytes in
    bytes.indices.allSatisfy { bytes[$0] < 0x80 && !bytes[$0].isASCIICapital }
  }
  guard !isFolded else { return text }
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where !scalar.isCombiningAccent {
    if Folding.appendLatin(scalar, to: &folded) { continue }
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
  return String(decoding: folded, as: UTF8.self)
}

extension UInt8 {
  /// What a slug has for a letter or a digit of ASCII.
  fileprivate var inSlug: UInt8? { isASCIILetter ? self | 0x20 : isASCIIDigit ? self : nil }

  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

extension String.UnicodeScalarView.Iterator {
  /// Whether three digits follow, and no fourth.
  fileprivate var areAtThreeDigits: Bool {
    var ahead = self
    for _ in 0..<3 {
      guard let scalar = ahead.next(), scalar.isDigit else { return false }
    }
    return !(ahead.next()?.isDigit ?? false)
  }
}
