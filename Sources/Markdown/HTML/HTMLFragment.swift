public import Text

/// HTML with placeholders, which are filled in each time that it is written.
///
/// The same words are shown on a page of their own, among others in an edition, and in feeds. What differs is
/// left open: addresses, the prefix of ids, levels of headings, labels, and whatever makes sense on a page only.
/// So a text is parsed once and a link resolved once, and the archive keeps the bytes once.
public struct HTMLFragment: Sendable {
  /// An image's address and, if it is known, its size in pixels.
  public typealias ImageFile = (address: String, size: (width: Int, height: Int)?)

  /// The HTML around the placeholders.
  let bytes: [UInt8]
  /// The placeholders in the order of their offsets in `bytes`.
  let placeholders: [Placeholder]

  public var isEmpty: Bool { bytes.isEmpty }

  /// The size without what takes the place of the placeholders.
  public var byteCount: Int { bytes.count }

  /// Appends the HTML to `output`.
  ///
  /// - Parameters:
  ///   - channel: in a feed, what only a page can use is left out, such as links to headings.
  ///   - idPrefix: comes before each id, and before the fragments that lead to footnotes. It keeps apart the ids
  ///     of documents that share a page.
  ///   - title: tells the document from the others on the page, in the names of its tables and of its footnotes.
  ///   - headingShift: added to the level of each heading; the sum is kept within 1 and 6.
  ///   - labels: the words that are the site's and not the author's.
  ///   - link: gives the address for the link at this index of `Document.links`, asked for local ones and for
  ///     those that quotations come from.
  ///   - image: gives the address and size of the image at this index of `Document.images`, asked for local ones.
  public func write(
    into output: inout ByteBuffer, for channel: OutputChannel = .page, idPrefix: String = "",
    title: String = "", headingShift: Int = 0, labels: Labels, link: (Int) -> String,
    image: (Int) -> ImageFile
  ) {
    var written = 0
    var isShown = true
    for placeholder in placeholders {
      if isShown { append(written..<Int(placeholder.offset), to: &output) }
      written = Int(placeholder.offset)
      switch placeholder.substitute {
      case .condition(let wanted): isShown = wanted.map { $0 == channel } ?? true
      case .none: break
      case _ where !isShown: break
      case .link(let index): output.append(address: link(Int(index)))
      case .image(let index): output.append(image(Int(index)))
      case .cite(let index): output.append(cite: link(Int(index)))
      case .idPrefix: output.append(escaping: idPrefix)
      case .title: if !title.isEmpty { output.append(escaping: ", " + title) }
      case .headingLevel(let level): output.append(digit(for: Int(level) + headingShift))
      case .label(let label): output.append(escaping: labels[label])
      }
    }
    append(written..<bytes.count, to: &output)
  }

  private func append(_ range: Range<Int>, to output: inout ByteBuffer) {
    output.append(bytes.span.extracting(range))
  }

  private func digit(for level: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(min(max(level, 1), 6))
  }
}

extension ByteBuffer {
  fileprivate mutating func append(cite address: String) {
    self += " cite=\""
    append(address: address)
    self += "\""
  }

  /// Ends the attribute that holds the address, so that the size can follow.
  fileprivate mutating func append(_ image: HTMLFragment.ImageFile) {
    append(address: image.address)
    self += "\""
    guard let size = image.size else { return }
    append(text: " width=\"\(size.width)\" height=\"\(size.height)\"")
  }
}
