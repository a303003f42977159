/// The straight quotes and guillemets of a text, each with its partner.
///
/// Each is looked at once, and what is open lies on a stack: the time for a text is that of its length, however its
/// quotes nest. Guillemets are in the stack because a straight quote within them is an inner one, and does not pair
/// with one outside.
struct QuotePairs {
  struct Quote {
    let offset: Int
    let kind: Kind
    /// The index of the one at the other end of the quotation.
    var partner: Int?
  }

  enum Kind { case straight, single, guillemet }

  /// The quotes in the order of the text.
  private(set) var quotes: [Quote] = []
  /// The indices of those that are open.
  private var open: [Int] = []
  private var openGuillemets = 0
  private var openSingles: [Int] = []

  init(in text: Span<UInt8>) {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\""): addStraight(at: index, in: text)
      case UInt8(ascii: "'"): addSingle(at: index, in: text)
      case 0xC2: addGuillemet(text.byte(at: index + 1), at: index)
      default: break
      }
    }
  }

  /// The form of each, where a quotation within another differs.
  var forms: [QuoteForm] {
    var depth = 0
    return quotes.indices.map { index in
      guard let partner = quotes[index].partner else { return .unpaired }
      if quotes[index].kind == .single { return .single }
      if partner > index {
        depth += 1
        return depth == 1 ? .opening : .innerOpening
      }
      depth -= 1
      return depth == 0 ? .closing : .innerClosing
    }
  }

  private mutating func addStraight(at index: Int, in text: Span<UInt8>) {
    let quote = append(.straight, index)
    switch role(at: index, in: text) {
    case .opening: open.append(quote)
    case .closing: if let last = lastStraight { pair(last, quote) }
    case .either: forgetOpenStraights()
    }
  }

  /// The straight quote that is open and not outside of an open guillemet.
  private var lastStraight: Int? {
    open.last.flatMap { quotes[$0].kind == .straight ? $0 : nil }
  }

  /// Leaves the open straight quotes without partners, because one that could be either has come.
  private mutating func forgetOpenStraights() {
    while lastStraight != nil { open.removeLast() }
  }

  private mutating func addGuillemet(_ second: UInt8, at index: Int) {
    if second == 0xAB {
      open.append(append(.guillemet, index))
      openGuillemets += 1
    } else if second == 0xBB, openGuillemets > 0 {
      forgetOpenStraights()
      openGuillemets -= 1
      if let last = open.last { pair(last, append(.guillemet, index)) }
    }
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    quotes[first].partner = second
    quotes[second].partner = first
    open.removeLast()
  }

  private mutating func addSingle(at index: Int, in text: Span<UInt8>) {
    let (before, after) = sides(of: index, in: text)
    if after == .letter, before != .letter, before != .digit {
      openSingles.append(append(.single, index))
    } else if after != .letter, after != .digit, let first = openSingles.popLast() {
      let last = append(.single, index)
      quotes[first].partner = last
      quotes[last].partner = first
    }
  }

  private mutating func append(_ kind: Kind, _ offset: Int) -> Int {
    quotes.append(Quote(offset: offset, kind: kind))
    return quotes.count - 1
  }
}

extension QuotePairs {
  private enum Role { case opening, closing, either }

  private func role(at index: Int, in text: Span<UInt8>) -> Role {
    let (before, after) = sides(of: index, in: text)
    if mayOpen(before, after) { return .opening }
    return mayClose(before, after) ? .closing : .either
  }

  private func sides(of index: Int, in text: Span<UInt8>) -> (before: Neighbour, after: Neighbour) {
    (
      index == 0 ? .edge : Neighbour(before: index, in: text),
      index + 1 < text.count ? Neighbour(at: index + 1, in: text) : .edge
    )
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
}
