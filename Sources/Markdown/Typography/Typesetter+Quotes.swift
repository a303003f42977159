extension Typesetter {
  /// A straight quote becomes a curly one or a guillemet when its partner is known.
  mutating func quote(at index: Int) -> Int {
    let range = index..<index + 1
    switch (quotes.pointee.form(at: place.moved(by: index), in: text), rules) {
    case (.opening, .french): replace(range, with: "«\u{202F}", .space)
    case (.closing, .french): replace(range, with: "\u{202F}»", .closing)
    case (.opening, _), (.innerOpening, _): replace(range, with: "“", .opening)
    case (.closing, _), (.innerClosing, _): replace(range, with: "”", .closing)
    case (.single, _), (.unpaired, _): hasMarkup = true
    }
    return index + 1
  }

  /// Between a letter and what it is elided before; `5'` and `'a'` stay as they are.
  mutating func frenchApostrophe(at index: Int) -> Int {
    let end = index + 1
    guard neighbour(before: index) == .letter else { return end }
    switch neighbour(at: end) {
    case .letter, .digit, .quote: break
    case .opening where byte(at: end) >= 0x80 || end == text.count: break
    default: return end
    }
    replace(index..<end, with: "’", .apostrophe)
    return end
  }

  /// An apostrophe, or a single quote when its partner is known.
  mutating func englishApostrophe(at index: Int) -> Int {
    let range = index..<index + 1
    switch (neighbour(before: index), neighbour(at: index + 1)) {
    case (.letter, _), (.digit, .letter): replace(range, with: "’", .apostrophe)
    case (.stop, _), (.mark, _), (.closing, _):
      if quotes.pointee.form(at: place.moved(by: index), in: text) == .single {
        replace(range, with: "’", .apostrophe)
      }
    case (_, .letter):
      if quotes.pointee.form(at: place.moved(by: index), in: text) == .single {
        replace(range, with: "‘", .opening)
      }
    default: break
    }
    return index + 1
  }

  /// « and » hold narrow spaces.
  mutating func openingGuillemet(at index: Int) -> Int {
    let end = index + 2
    let space = space(at: end)
    let before = neighbour(before: index)
    guard before != .letter, before != .digit else { return end }
    switch neighbour(at: space.upperBound) {
    case .edge, .space: return end
    case .closing where byte(at: end) == 0xC2: return end
    default: break
    }
    if !space.isEmpty {
      set(space, to: .narrow)
    } else if before != .closing {
      insert(.narrow, at: end)
    }
    return space.upperBound
  }

  mutating func closingGuillemet(at index: Int) -> Int {
    let end = index + 2
    let following = neighbour(at: end)
    let space = space(before: index)
    let before = neighbour(before: space.lowerBound)
    guard following != .letter, following != .digit, before != .space, before != .edge,
      before != .opening
    else { return end }
    if space.isEmpty {
      insert(.narrow, at: index)
    } else {
      set(space, to: .narrow)
    }
    return end
  }
}
