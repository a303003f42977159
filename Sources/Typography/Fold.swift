internal import Text

/// Makes texts equal that differ by case, accents, or by how they are set.
///
/// How they are set is the kind of their quotes, apostrophes and dashes, and the spaces beside signs and within
/// numbers. « Reconnaissance Faciale » and « RECONNAISSANCE FACIALE » both give `reconnaissance faciale`, and so does
/// a text whose accents are characters of their own.
public func fold(_ text: String) -> String {
  guard !text.isFolded else { return text }
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

extension String {
  /// Whether this is made of words in lower-case ASCII, as most tags and parts of addresses are.
  fileprivate var isFolded: Bool {
    withSpan { bytes in
      bytes.indices.allSatisfy { bytes[$0] == 0x20 || bytes[$0] &- UInt8(ascii: "a") < 26 }
    }
  }
}
