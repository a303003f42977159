internal import Text

extension TypographyRules {
  /// Sets a text without markup, such as a title, a summary or a caption.
  ///
  /// Set a second time, the text does not change.
  public func text(_ plain: String) -> String {
    guard self != .none else { return plain }
    return plain.withSpan { set($0).plain.string() }
  }

  /// Sets a text as `text` does and escapes it for HTML, with the letters of ordinals raised.
  public func markup(_ plain: String) -> [UInt8] {
    var html = ByteBuffer(capacity: plain.utf8.count * 2)
    plain.withSpan { html.append(set($0)) }
    return html.array()
  }

  /// Sets a text that stands alone, or behind something.
  public func set(_ text: Span<UInt8>, before: Neighbour = .edge) -> SetText {
    var set = SetText(capacity: text.count + text.count / 8)
    guard self != .none else {
      set.plain.append(text)
      return set
    }
    var typesetter = Typesetter(self)
    typesetter.set(text, before: before, into: &set.plain)
    set.raised = typesetter.raised
    return set
  }
}
