extension Typesetter {
  /// Replaces a straight quote by a curly one or a guillemet when its partner is known.
  ///
  /// One that has none stays as it was typed: it may mean inches.
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

  /// Replaces an apostrophe between a letter and what it is elided before.
  ///
  /// `5'` is a prime and `'a'` perhaps code: both stay. Before a quotation it is replaced too, as in « l’“État” ».
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

  /// Replaces an apostrophe, or a single quote when its partner is known.
  ///
  /// English has the same key for both. What opens a word without a partner, as in `'90s`, stays: it would need the
  /// closing form, and nothing tells it from an opening quote.
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

  /// Sets the narrow space behind «, whether a space was typed or not.
  ///
  /// Behind a letter it is one of those that are turned round (»so«), and empty quotes hold nothing.
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

  /// Sets the narrow space before », whether a space was typed or not.
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
