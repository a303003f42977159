extension Collection<UInt8> {
  /// Whether these bytes have the form of a language tag (BCP 47), such as `fr`, `zh-Hant` or `en-x-foo`.
  ///
  /// The first subtag is a language of two or three letters; the others have at most eight letters or digits.
  /// One of a single character opens an extension or a private use (RFC 5646, sections 2.2.6 and 2.2.7), and so
  /// cannot be the last. Whether the subtags are registered is not looked up: the registry grows each month.
  @inlinable
  public var isLanguageTag: Bool {
    let subtags = split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.count), let last = subtags.last,
      last.count > 1
    else { return false }
    return first.allSatisfy(\.isASCIILetter)
      && subtags.allSatisfy {
        (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric)
      }
  }
}
