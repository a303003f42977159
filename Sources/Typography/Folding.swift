internal import Text

/// The letters of ASCII that stand for accented Latin letters.
///
/// Unicode's decompositions have no « œ », « ø » or « ł », and to ask for them takes longer than to read a table.
enum Folding {
  /// Returns the letters for a Latin letter or a digit; `nil` for any other character.
  static func latin(_ scalar: Unicode.Scalar) -> FoldedLetters? {
    guard scalar.value < table.count else { return nil }
    let letters = table[Int(scalar.value)]
    return letters.isEmpty ? nil : letters
  }

  /// Appends what stands for a Latin letter or a digit; returns whether it was one.
  static func appendLatin(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    guard let letters = latin(scalar) else { return false }
    letters.append(to: &bytes)
    return true
  }

  /// Returns the text that is compared for a character that is neither a Latin letter nor a digit.
  ///
  /// What typography prints becomes what the keyboard has, so that a text and the same text set are equal.
  static func other(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case _ where scalar.isASCII: String(scalar)
    case "\u{2018}", "\u{2019}": "'"
    case "«", "»", "“", "”": "\""
    case "…": "..."
    case "\u{2010}"..."\u{2014}": "-"
    default: scalar.properties.lowercaseMapping
    }
  }

  /// The letters in the order of Unicode, both cases together: `a6` means six forms of `a`.
  private static let blocks: [(start: Int, runs: String)] = [
    (0x30, "01 11 21 31 41 51 61 71 81 91"),
    (0x41, alphabet),
    (0x61, alphabet),
    (0xC0, "a6 ae1 c1 e4 i4 d1 n1 o5"),
    (0xD8, "o1 u4 y1 th1 ss1 a6 ae1 c1 e4 i4 d1 n1 o5"),
    (0xF8, "o1 u4 y1 th1 y1"),
    (0x100, "a6 c8 d4 e10 g8 h4 i10 ij2 j2 k3 l10 n9 o6 oe2 r6 s8 t6 u12 w2 y3 z6 s1"),
    (0x1A0, "o2"),
    (0x1AF, "u2"),
    (0x1CD, "a2 i2 o2 u10"),
    (0x1E6, "g2 k2 o4"),
    (0x1F4, "g2"),
    (0x1F8, "n2 a2 ae2 o2 a4 e4 i4 o4 r4 u4 s2 t2"),
    (0x21E, "h2"),
    (0x226, "a2 e2 o8 y2"),
    (0x1E00, "a2 b6 c2 d10 e10 f2 g2 h10 i4 k6 l8 m6 n8 o8 p4 r8 s10 t8 u10 v4 w10 x4 y2 z6"),
    (0x1E96, "h1 t1 w1 y1 a1 s3 ss1 d1 a24 e16 i4 o24 u14 y8"),
  ]

  private static let alphabet =
    "a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1 n1 o1 p1 q1 r1 s1 t1 u1 v1 w1 x1 y1 z1"

  /// The letters for each scalar up to the end of the Latin blocks.
  private static let table: [FoldedLetters] = {
    var table = [FoldedLetters](repeating: FoldedLetters(""), count: 0x1F00)
    for (start, runs) in blocks {
      var scalar = start
      for run in runs.split(separator: " ") {
        let end = run.dropFirst().firstIndex(where: \.isWholeNumber) ?? run.endIndex
        let letters = FoldedLetters(run[..<end])
        for _ in 0..<(Int(run[end...]) ?? 0) {
          table[scalar] = letters
          scalar += 1
        }
      }
    }
    return table
  }()
}

extension Unicode.Scalar {
  /// Whether this is an accent that follows its letter, as some keyboards and file systems write it.
  var isCombiningAccent: Bool { (0x300...0x36F).contains(value) }
}
