/// Turns a text into the part of an address: letters of ASCII in lower case, digits, single hyphens.
///
/// Accents are folded, and everything else parts words: « L'État & l'œil » gives `l-etat-l-oeil`.
/// A number is one word, however its thousands are grouped. The result is empty when the text has no
/// Latin letter and no digit.
public func slug(of text: String) -> String {
  let scalars = text.unicodeScalars
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  var isPending = false
  for index in scalars.indices where !scalars[index].isCombiningAccent {
    let end = slug.count
    if isPending, end > 0 { slug.append(UInt8(ascii: "-")) }
    if Folding.appendLatin(scalars[index], to: &slug) {
      isPending = false
    } else {
      isPending = isPending || !scalars.isWithinNumber(index)
      slug.removeSubrange(end...)
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
  let scalars = text.unicodeScalars
  var folded = FoldedText(capacity: text.utf8.count)
  for index in scalars.indices where !scalars[index].isCombiningAccent {
    if scalars.isWithinNumber(index) { continue }
    folded.append(scalars[index])
  }
  return String(decoding: folded.bytes, as: UTF8.self)
}

/// Makes texts equal that differ by case and accents only, as file systems do.
public func foldCase(_ text: String) -> String {
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars where !scalar.isCombiningAccent {
    if Folding.appendLatin(scalar, to: &folded) { continue }
    folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
  return String(decoding: folded, as: UTF8.self)
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

extension String.UnicodeScalarView {
  /// Whether the character at an index is a space before three digits, and behind another.
  fileprivate func isWithinNumber(_ index: Index) -> Bool {
    guard self[index].isSpace, index > startIndex, self[self.index(before: index)].isDigit else {
      return false
    }
    let following = self[self.index(after: index)...].prefix(4)
    return following.prefix(3).count { $0.isDigit } == 3
      && following.dropFirst(3).allSatisfy { !$0.isDigit }
  }
}
