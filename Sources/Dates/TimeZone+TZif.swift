extension TimeZone {
  /// Reads a file of the IANA time zone database, as RFC 8536 describes it.
  ///
  /// - Returns: `nil` when the file breaks that format, and also when it counts leap seconds (those below
  ///   `right/`): clocks that count them show other moments than all other clocks.
  public init?(tzif bytes: [UInt8]) {
    var scanner = ByteScanner(bytes[...])
    guard let header = TZifHeader(&scanner) else { return nil }
    guard header.version >= UInt8(ascii: "2") else {
      guard let block = TZifBlock(&scanner, header, timeWidth: 4) else { return nil }
      self.init(transitions: block.transitions, firstOffset: block.firstOffset, rule: nil)
      return
    }
    // The first block only serves readers that know no years after 2037.
    guard scanner.take(count: header.size(timeWidth: 4)) != nil,
      let wideHeader = TZifHeader(&scanner),
      let block = TZifBlock(&scanner, wideHeader, timeWidth: 8),
      let footer = scanner.footer()
    else { return nil }
    let rule = ZoneRule(footer)
    guard rule != nil || footer.isEmpty else { return nil }
    self.init(transitions: block.transitions, firstOffset: block.firstOffset, rule: rule)
  }
}

extension ByteScanner {
  /// Reads the rule for the years to come, which stands between two line feeds.
  fileprivate mutating func footer() -> ArraySlice<UInt8>? {
    guard take("\n") else { return nil }
    let text = take { $0 != UInt8(ascii: "\n") }
    return take("\n") ? text : nil
  }
}
