extension Typesetter {
  /// A straight quote becomes a curly one or a guillemet when its partner is known.
  mutating func straightQuote(at index: Int, is form: QuoteForm) -> Int {
    let end = index + 1
    switch form {
    case .opening: replace(index..<end, with: rulebook.outerQuotes.opening)
    case .closing: replace(index..<end, with: rulebook.outerQuotes.closing)
    case .innerOpening: replace(index..<end, with: .openingDoubleQuote)
    case .innerClosing: replace(index..<end, with: .closingDoubleQuote)
    case .single, .unpaired: hasMarkup = true
    }
    return end
  }

  /// Between a letter and what it is elided before; `5'` and `'a'` stay as they are.
  mutating func frenchApostrophe(at index: Int, in text: Span<UInt8>) -> Int {
    let end = index + 1
    guard neighbour(before: index, in: text) == .letter else { return end }
    switch neighbour(at: end, in: text) {
    case .letter, .digit, .quote: break
    case .opening where text.byte(at: end) >= 0x80 || end == text.count: break
    default: return end
    }
    replace(index..<end, with: .apostrophe)
    return end
  }

  /// An apostrophe, or a single quote when its partner is known.
  mutating func englishApostrophe(
    at index: Int, in text: Span<UInt8>, _ quote: (Int) -> QuoteForm
  ) -> Int {
    let range = index..<index + 1
    switch (neighbour(before: index, in: text), neighbour(at: range.upperBound, in: text)) {
    case (.letter, _), (.digit, .letter): replace(range, with: .apostrophe)
    case (.stop, _), (.mark, _), (.closing, _):
      if quote(index) == .single { replace(range, with: .apostrophe) }
    case (_, .letter):
      if quote(index) == .single { replace(range, with: .openingSingleQuote) }
    default: break
    }
    return range.upperBound
  }

  /// « and » hold narrow spaces.
  mutating func openingGuillemet(at index: Int, in text: Span<UInt8>) -> Int {
    let end = index + 2
    let space = text.space(at: end)
    let before = neighbour(before: index, in: text)
    guard before != .letter, before != .digit else { return end }
    switch neighbour(at: space.upperBound, in: text) {
    case .edge, .space: return end
    case .closing where text.byte(at: end) == 0xC2: return end
    default: break
    }
    if !space.isEmpty {
      set(space, to: .narrowSpace, in: text)
    } else if before != .closing {
      insert(.narrowSpace, at: end)
    }
    return space.upperBound
  }

  mutating func closingGuillemet(at index: Int, in text: Span<UInt8>) -> Int {
    let end = index + 2
    let following = neighbour(at: end, in: text)
    let space = space(before: index, in: text)
    let before = neighbour(before: space.lowerBound, in: text)
    guard following != .letter, following != .digit, before != .space, before != .edge,
      before != .opening
    else { return end }
    if space.isEmpty {
      insert(.narrowSpace, at: index)
    } else {
      set(space, to: .narrowSpace, in: text)
    }
    return end
  }
}
