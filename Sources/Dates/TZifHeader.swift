/// The header of a time zone file: how many records of each kind follow (RFC 8536, section 3.1).
struct TZifHeader {
  let version: UInt8
  let universalCount, standardCount, leapCount, timeCount, typeCount, charCount: Int

  init?(_ scanner: inout ByteScanner) {
    guard scanner.take(count: 4)?.elementsEqual("TZif".utf8) == true,
      let version = scanner.take(count: 1)?.first, scanner.take(count: 15) != nil
    else { return nil }
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = scanner.integer(bytes: 4), (0...1_000_000).contains(count) else {
        return nil
      }
      counts.append(Int(count))
    }
    self.version = version
    (universalCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
    (timeCount, typeCount, charCount) = (counts[3], counts[4], counts[5])
  }

  /// The length in bytes of the block that follows.
  func size(timeWidth: Int) -> Int {
    timeCount * (timeWidth + 1) + typeCount * 6 + charCount + leapCount * (timeWidth + 4)
      + standardCount + universalCount
  }
}
