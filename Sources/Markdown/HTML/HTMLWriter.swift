internal import Text
internal import Typography

/// Writes the HTML of a fragment, its placeholders, and beside them the same words without markup.
///
/// Markup of ours is constant text and can only come in by `markup`; what an author wrote comes in by the
/// functions that escape it. Words are written twice: as HTML, and into the plain text, from which the ids of
/// headings are made, words are counted, and typography reads what stands before.
struct HTMLWriter: ~Copyable {
  let dialect: HTMLDialect
  private(set) var html: ByteBuffer
  /// The placeholders in the order of their offsets in `html`.
  private(set) var placeholders: [Placeholder] = []
  /// The words of the document, one line for each paragraph, heading, item or cell.
  var plainText: ByteBuffer

  /// - Parameter byteCount: the size of the Markdown, by which room is made.
  init(_ dialect: HTMLDialect, byteCount: Int) {
    self.dialect = dialect
    html = ByteBuffer(capacity: byteCount + byteCount / 2)
    plainText = ByteBuffer(capacity: byteCount)
    placeholders.reserveCapacity(64)
  }
}

/// HTML without words.
extension HTMLWriter {
  /// Writes markup of ours as it is.
  @inline(__always)
  mutating func markup(_ literal: StaticString) {
    html.append(literal)
  }

  /// Ends the line of HTML, unless nothing has been written on it.
  @inline(__always)
  mutating func startLine() { html.startLine() }

  mutating func number(_ number: Int) { html.append(number: number) }

  /// Writes what is part of a value of an attribute, or shown without being a word of the document.
  mutating func escaped(_ text: Span<UInt8>) { html.append(escaping: text) }

  mutating func escaped(_ text: String) { html.append(escaping: text) }

  /// Writes a whole attribute; its name is said with the space before and `="` behind it.
  mutating func attribute(_ opening: StaticString, _ value: String) {
    markup(opening)
    escaped(value)
    markup("\"")
  }

  /// Ends a tag that has no end tag, such as `<hr>`.
  mutating func endVoidTag() {
    markup(dialect == .site ? ">" : " />")
  }

  /// Writes an address as the value of an attribute.
  mutating func address(_ address: Span<UInt8>) { html.append(address: address) }

  mutating func address(_ address: String) { html.append(address: address) }

  /// Writes HTML of an author who may write it.
  mutating func trusted(_ authorHTML: Span<UInt8>) { html.append(authorHTML) }
}

/// Words, which stand in the plain text as well.
extension HTMLWriter {
  /// Writes words as they are.
  mutating func text(_ text: Span<UInt8>) {
    plainText.append(text)
    html.append(escaping: text)
  }

  /// Writes constant text that holds nothing to escape.
  mutating func text(_ literal: StaticString) {
    plainText.append(literal)
    html.append(literal)
  }

  /// Writes lines of their own.
  mutating func lines(_ text: Span<UInt8>) {
    plainText.startLine()
    self.text(text)
    plainText.startLine()
  }

  /// Writes the end of a line, which is a space in the plain text.
  mutating func lineBreak(_ markup: StaticString) {
    plainText.append(" ")
    html.append(markup)
  }

  /// Adds to the plain text what stands between the tags of raw HTML.
  mutating func plainText(ofHTML html: Span<UInt8>) {
    plainText.startLine()
    var start = 0
    while start < html.count {
      let end = html.firstIndex(of: UInt8(ascii: "<"), from: start)
      plainText.append(html.extracting(start..<end))
      start = html.firstIndex(of: UInt8(ascii: ">"), from: end) + 1
    }
    plainText.startLine()
  }
}

/// Words that typography has set.
extension HTMLWriter {
  /// Writes as HTML what was written into the plain text alone.
  ///
  /// - Parameters:
  ///   - start: the offset in the plain text at which it began.
  ///   - raised: the letters of ordinals in it, in the order of the text.
  ///   - hasMarkup: whether there is something to escape, which its typesetter has seen.
  mutating func wordsSet(from start: Int, raising raised: [Range<Int>], hasMarkup: Bool) {
    plainText.withSpan { plainText in
      let words = plainText.extracting(start...)
      if hasMarkup || !raised.isEmpty {
        html.append(escaping: words, raising: raised)
      } else {
        html.append(words)
      }
    }
  }

  /// Writes a text that was set by itself and is not one of the document's words.
  mutating func escaped(_ text: borrowing SetText) { html.append(text) }
}

/// Markup that depends on where the fragment is shown.
extension HTMLWriter {
  /// Leaves open what depends on where the fragment is shown.
  mutating func placeholder(_ substitute: Placeholder.Substitute) {
    placeholders.append(Placeholder(offset: Int32(html.count), substitute: substitute))
  }

  /// Writes what is shown in one channel only.
  @inline(__always)
  mutating func only(on channel: OutputChannel, _ write: (inout HTMLWriter) -> Void) {
    placeholder(.condition(channel))
    write(&self)
    placeholder(.condition(nil))
  }

  /// Writes the level of a heading as part of its tags.
  mutating func headingLevel(_ level: Int) {
    switch dialect {
    case .site: placeholder(.headingLevel(Int32(level)))
    case .cmark: number(level)
    }
  }

  /// Leaves room for the address of what a quotation quotes, which is met later, if at all.
  ///
  /// - Returns: the index by which `fill` finds it.
  mutating func reserveCite() -> Int {
    placeholder(.none)
    return placeholders.count - 1
  }

  /// Says which link a quotation comes from.
  mutating func fillCite(at index: Int, link: Int) {
    placeholders[index].substitute = .cite(Int32(link))
  }
}

extension HTMLWriter {
  /// The place that has been written up to.
  var currentTag: OpenTag {
    OpenTag(offset: html.count, placeholderCount: placeholders.count)
  }

  /// Writes an id into a tag that was left open, and moves the placeholders that come after it.
  mutating func insertID(_ id: String, into tag: OpenTag) {
    var attribute = ByteBuffer(capacity: id.utf8.count + 8)
    attribute.append(" id=\"")
    let prefix = Placeholder(
      offset: Int32(tag.offset + attribute.count), substitute: .idPrefix)
    attribute.append(text: id)
    attribute.append("\"")
    for index in tag.placeholderCount..<placeholders.count {
      placeholders[index].offset += Int32(attribute.count)
    }
    placeholders.insert(prefix, at: tag.placeholderCount)
    html.insert(attribute, at: tag.offset)
  }
}
