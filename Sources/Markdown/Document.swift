internal import Text

/// A Markdown text, turned into HTML and taken apart into what an archive must know of it.
///
/// The dialect is GitHub's with footnotes; raw HTML is refused. Parsing never fails: what the
/// author must put right is in `problems`. Any number of threads may parse at the same time.
///
/// A class, though it never changes, because archives hand their texts on and on.
public final class Document: Sendable {
  public let html: HTMLFragment
  public let headings: [Heading]
  /// The links in the order in which they are read, those of footnotes last.
  public let links: [Link]
  /// The images in the order in which they are read.
  public let images: [Image]
  /// The words without markup, a line for each paragraph, heading, item or cell; empty unless asked
  /// for, because an archive could not keep all its texts twice.
  public let text: String
  /// The number of words: what stands between spaces and holds a letter or a digit.
  public let words: Int
  /// What the author must put right, in the order of the text.
  public let problems: [MarkdownProblem]

  /// Parses the UTF-8 of a text, where bytes that are none become U+FFFD once shown.
  ///
  /// - Parameters:
  ///   - firstLine: the line of the file on which the text begins, so that every place reported is
  ///     one of the file.
  ///   - options: how the site wants its texts read.
  ///   - keepsText: whether `text` is wanted.
  public convenience init(
    parsing text: Span<UInt8>, firstLine: Int = 1, options: Options = Options(),
    keepsText: Bool = false
  ) {
    self.init(
      parsing: text, firstLine: firstLine, style: .site, options: options, keepsText: keepsText)
  }

  /// Parses a text that is no file, such as the introduction of a topic.
  public convenience init(
    parsing text: String, firstLine: Int = 1, options: Options = Options(),
    keepsText: Bool = false
  ) {
    self.init(
      parsing: text.utf8Span.span, firstLine: firstLine, options: options, keepsText: keepsText)
  }

  init(
    parsing text: Span<UInt8>, firstLine: Int, style: Style, options: Options = Options(),
    keepsText: Bool = false
  ) {
    // Its source and its tree are gone when it comes out; what it collected is its own.
    let renderer = text.withUnsafeBytes { bytes in
      guard bytes.firstOffset(of: 0, in: bytes.indices) != nil else {
        return Renderer(
          rendering: bytes.text, firstLine: firstLine, style: style,
          options: options)
      }
      return bytes.replacingNulls().span.withUnsafeBytes {
        Renderer(
          rendering: $0.text, firstLine: firstLine, style: style, options: options)
      }
    }
    // A copy without the room to spare: large archives would keep a tenth of their memory for nothing.
    let holes = renderer.holes.withUnsafeBufferPointer { Array($0) }
    html = HTMLFragment(bytes: renderer.output.array(), holes: holes)
    headings = renderer.headings
    links = renderer.links
    images = renderer.images
    self.text = keepsText ? renderer.plainText.string() : ""
    words = renderer.plainText.wordCount()
    problems = renderer.problems
  }
}

extension Renderer {
  /// Renders a text that neither begins with a byte order mark nor holds a NUL.
  fileprivate init(
    rendering text: UnsafeRawBufferPointer, firstLine: Int, style: Style, options: Options
  ) {
    var source = Source(text, firstLine: firstLine)
    let tree = CMarkTree(parsing: &source)
    self.init(tree, source: source, style: style, options: options)
    render(tree)
  }
}

extension UnsafeRawBufferPointer {
  /// The bytes behind the byte order mark.
  fileprivate var text: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: withoutByteOrderMark)
  }

  /// Does early what cmark does: the places that it reports then fit the text.
  fileprivate func replacingNulls() -> [UInt8] {
    flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}
