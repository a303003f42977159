/// Finds the partner of each straight quote in the words of a block.
struct QuotePairs {
  struct Sign {
    let offset: Int
    let isSingle: Bool
    /// The index of the sign at the other end of the quotation.
    var partner: Int?
  }

  private let text: UnsafeRawBufferPointer
  /// The straight quotes and the guillemets, in the order of the text.
  private(set) var signs: [Sign] = []
  /// What is open, by its index.
  private var open: [Int] = []
  private var openGuillemets = 0
  private var openSingles: [Int] = []

  init(_ text: UnsafeRawBufferPointer) {
    self.text = text
    for index in 0..<text.count {
      switch text[index] {
      case UInt8(ascii: "\""): double(at: index)
      case UInt8(ascii: "'"): single(at: index)
      case 0xC2 where index + 1 < text.count: guillemet(text[index + 1], at: index)
      default: break
      }
    }
  }

  /// What each sign is, where a quotation within another differs.
  var forms: [QuoteSigns.Form] {
    var depth = 0
    return signs.indices.map { index in
      guard let partner = signs[index].partner else { return .unpaired }
      if signs[index].isSingle { return .single }
      if partner > index {
        depth += 1
        return depth == 1 ? .opening : .innerOpening
      }
      depth -= 1
      return depth == 0 ? .closing : .innerClosing
    }
  }

  private mutating func double(at index: Int) {
    let sign = append(index)
    switch role(at: index) {
    case .opening: open.append(sign)
    case .closing: if let last = lastStraight { pair(last, sign) }
    default: while lastStraight != nil { open.removeLast() }
    }
  }

  /// The straight quote that is open and not outside of an open guillemet.
  private var lastStraight: Int? {
    open.last.flatMap { text[signs[$0].offset] == UInt8(ascii: "\"") ? $0 : nil }
  }

  private mutating func guillemet(_ second: UInt8, at index: Int) {
    if second == 0xAB {
      open.append(append(index))
      openGuillemets += 1
    } else if second == 0xBB, openGuillemets > 0 {
      while lastStraight != nil { open.removeLast() }
      openGuillemets -= 1
      if let last = open.last { pair(last, append(index)) }
    }
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    signs[first].partner = second
    signs[second].partner = first
    open.removeLast()
  }

  private mutating func single(at index: Int) {
    let (before, after) = (neighbour(before: index), neighbour(after: index))
    if after == .letter, before != .letter, before != .digit {
      openSingles.append(append(index, isSingle: true))
    } else if after != .letter, after != .digit, let first = openSingles.popLast() {
      let last = append(index, isSingle: true)
      signs[first].partner = last
      signs[last].partner = first
    }
  }

  private mutating func append(_ offset: Int, isSingle: Bool = false) -> Int {
    signs.append(Sign(offset: offset, isSingle: isSingle))
    return signs.count - 1
  }
}

extension QuotePairs {
  private func role(at index: Int) -> QuoteSigns.Form {
    let (before, after) = (neighbour(before: index), neighbour(after: index))
    if mayOpen(before, after) { return .opening }
    return mayClose(before, after) ? .closing : .unpaired
  }

  private func mayOpen(_ before: Neighbour, _ after: Neighbour) -> Bool {
    switch before {
    case .edge, .space, .opening, .apostrophe, .dash: break
    default: return false
    }
    switch after {
    case .letter, .digit, .opening, .apostrophe, .other: return true
    default: return false
    }
  }

  private func mayClose(_ before: Neighbour, _ after: Neighbour) -> Bool {
    switch before {
    case .letter, .digit, .closing, .stop, .mark, .apostrophe, .quote: break
    default: return false
    }
    switch after {
    case .edge, .space, .closing, .stop, .mark, .quote, .apostrophe, .dash: return true
    default: return false
    }
  }

  private func neighbour(before index: Int) -> Neighbour {
    index == 0 ? .edge : Neighbour(before: index, in: text)
  }

  private func neighbour(after index: Int) -> Neighbour {
    index + 1 < text.count ? Neighbour(at: index + 1, in: text) : .edge
  }
}
