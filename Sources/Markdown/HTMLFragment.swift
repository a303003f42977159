public import Text

/// HTML with holes, filled in each time that it is written.
///
/// The same words are shown on a page of their own, among others in an edition, and in feeds. What
/// differs is left open: addresses, the prefix of ids, levels of headings, labels, and whatever makes
/// sense on a page only.
public struct HTMLFragment: Sendable {
  /// What must be known of an image: where it is and, if possible, how large.
  public typealias ImageFile = (address: String, size: (width: Int, height: Int)?)

  /// The bytes around the holes.
  let bytes: [UInt8]
  let holes: [Hole]

  public var isEmpty: Bool { bytes.isEmpty }

  /// The size without what fills the holes.
  public var byteCount: Int { bytes.count }

  /// Appends the HTML to `output`.
  ///
  /// - Parameters:
  ///   - medium: in a feed, what only a page can use is left out, such as links to headings.
  ///   - idPrefix: comes before each id, and before the fragments that lead to footnotes. It keeps
  ///     apart the ids of documents that share a page.
  ///   - title: tells the document from the others on the page, in the names of its tables and
  ///     of its footnotes.
  ///   - headingShift: added to the level of each heading; the sum is kept within 1 and 6.
  ///   - labels: the words that are the site's and not the author's.
  ///   - link: the address for the link at this index of `Document.links`, asked for local ones and
  ///     for those that quotations come from.
  ///   - image: what is known of the image at this index of `Document.images`, asked for local ones.
  public func write(
    into output: inout ByteBuffer, for medium: Medium = .page, idPrefix: String = "",
    title: String = "", headingShift: Int = 0, labels: Labels, link: (Int) -> String,
    image: (Int) -> ImageFile
  ) {
    var written = 0
    var isShown = true
    for hole in holes {
      if isShown { append(written..<Int(hole.offset), to: &output) }
      written = Int(hole.offset)
      switch hole.content {
      case .audience(let audience): isShown = audience.map { $0 == medium } ?? true
      case .nothing: break
      case _ where !isShown: break
      case .link(let index): output.appendAddress(link(Int(index)))
      case .image(let index): output.append(image(Int(index)))
      case .cite(let index): output.append(attribute: " cite=\"", link(Int(index)))
      case .idPrefix: output.appendEscaped(idPrefix)
      case .title: if !title.isEmpty { output.appendEscaped(", " + title) }
      case .headingLevel(let level): output.append(digit(for: Int(level) + headingShift))
      case .label(let label): output.appendEscaped(labels[label])
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
  fileprivate mutating func append(attribute: StaticString, _ address: String) {
    append(attribute)
    appendAddress(address)
    append(UInt8(ascii: "\""))
  }

  /// Ends the attribute that holds the address, so that the size can follow.
  fileprivate mutating func append(_ image: HTMLFragment.ImageFile) {
    appendAddress(image.address)
    append(UInt8(ascii: "\""))
    guard let size = image.size else { return }
    append(text: " width=\"\(size.width)\" height=\"\(size.height)\"")
  }
}
