/// The transitions of a time zone file and their offsets (RFC 8536, section 3.2).
struct TZifBlock {
  let transitions: [TimeZone.Transition]
  let firstOffset: Int

  init?(_ scanner: inout ByteScanner, _ header: TZifHeader, timeWidth: Int) {
    guard header.leapCount == 0, let block = scanner.take(count: header.size(timeWidth: timeWidth))
    else { return nil }
    var times = ByteScanner(block)
    var indices = ByteScanner(block.dropFirst(header.timeCount * timeWidth))
    var types = ByteScanner(block.dropFirst(header.timeCount * (timeWidth + 1)))
    var offsets: [Int] = []
    for _ in 0..<header.typeCount {
      guard let offset = types.integer(bytes: 4), (-89_999...93_599).contains(offset),
        types.take(count: 2) != nil
      else { return nil }
      offsets.append(Int(offset))
    }
    var transitions: [TimeZone.Transition] = []
    for _ in 0..<header.timeCount {
      guard let time = times.integer(bytes: timeWidth), time > transitions.last?.at ?? .min,
        let type = indices.take(count: 1)?.first, offsets.indices.contains(Int(type))
      else { return nil }
      transitions.append(TimeZone.Transition(at: time, offset: offsets[Int(type)]))
    }
    guard let first = offsets.first else { return nil }
    self.transitions = transitions
    firstOffset = first
  }
}
