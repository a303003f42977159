/// HTML with holes, filled in each time that it is written.
///
/// The same words are shown on a page of their own, among others in an edition, and in feeds. What
/// differs is left open: addresses, the prefix of ids, levels of headings, the label of links back.
public struct HTMLFragment: Sendable {
  /// The bytes around the holes.
  let bytes: [UInt8]
  let holes: [Hole]

  public var isEmpty: Bool { bytes.isEmpty }

  /// The size without what fills the holes.
  public var byteCount: Int { bytes.count }

  /// Appends the HTML to `output`.
  ///
  /// - Parameters:
  ///   - idPrefix: comes before each id, and before the fragments that lead to footnotes. It keeps
  ///     apart the ids of documents that share a page.
  ///   - headingShift: added to the level of each heading; the sum is kept within 1 and 6.
  ///   - backLabel: what the link from a footnote back to the text says to a screen reader.
  ///   - link: the address for the link at this index of `Document.links`, asked for local ones only.
  ///   - image: the address for the image at this index of `Document.images`, likewise, and its
  ///     size when it is known, so that the page keeps a place for it.
  public func write(
    into output: inout [UInt8], idPrefix: String = "", headingShift: Int = 0, backLabel: String,
    link: (Int) -> String, image: (Int) -> (address: String, size: (width: Int, height: Int)?)
  ) {
    var written = 0
    for hole in holes {
      append(written..<hole.offset, to: &output)
      written = hole.offset
      switch hole.content {
      case .link(let index): output.appendAddress(link(index))
      case .image(let index): output.appendAddress(image(index).address)
      case .imageSize(let index): append(image(index).size, to: &output)
      case .idPrefix: output.appendEscaped(idPrefix)
      case .headingLevel(let level): output.append(digit(for: level + headingShift))
      case .backLabel: output.appendEscaped(backLabel)
      }
    }
    append(written..<bytes.count, to: &output)
  }

  private func append(_ size: (width: Int, height: Int)?, to output: inout [UInt8]) {
    guard let size else { return }
    output += " width=\"\(size.width)\" height=\"\(size.height)\"".utf8
  }

  private func append(_ range: Range<Int>, to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { output.append(contentsOf: $0[range]) }
  }

  private func digit(for level: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(min(max(level, 1), 6))
  }
}
