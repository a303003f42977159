internal import Text

extension Typography {
  /// Sets a text without markup, such as a title, a summary or a caption.
  ///
  /// Set a second time, the text does not change.
  public func text(_ plain: String) -> String {
    guard self != .none else { return plain }
    var plain = plain
    return plain.withUTF8 { set(UnsafeRawBufferPointer($0)).plain.string() }
  }

  /// Sets a text as `text` does and escapes it for HTML, with the letters of ordinals raised.
  public func markup(_ plain: String) -> [UInt8] {
    var plain = plain
    var html = ByteBuffer(capacity: plain.utf8.count * 2)
    plain.withUTF8 { html.append(set(UnsafeRawBufferPointer($0))) }
    return html.array()
  }

  /// Sets a text that stands alone, or behind something.
  func set(_ text: UnsafeRawBufferPointer, before: Neighbour = .edge) -> SetText {
    var set = SetText(capacity: text.count + text.count / 8)
    guard self != .none else {
      set.plain.append(text)
      return set
    }
    var quotes = QuoteSigns()
    set.raised = withUnsafeMutablePointer(to: &set.plain) { output in
      withUnsafeMutablePointer(to: &quotes) { quotes in
        var typesetter = Typesetter(
          text, rules: self, before: before, quotes: quotes, into: output)
        typesetter.run()
        return typesetter.raised
      }
    }
    return set
  }
}
