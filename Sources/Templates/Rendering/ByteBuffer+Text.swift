internal import Text

extension ByteBuffer {
  /// Appends a value as a tag prints it: nothing for a list or an object.
  mutating func append(_ value: borrowing Value, escaped: Bool) {
    switch value {
    case .nothing, .list, .object: break
    case .flag(let flag): append(flag ? "true" : "false")
    case .number(let number): append(text: String(number))
    case .text(let text):
      if escaped {
        text.withSpan { append(escapingWithApostrophes: $0) }
      } else {
        append(text: text)
      }
    case .html(let markup): markup.write(into: &self)
    }
  }
}
