internal import Text

/// A Markdown text, turned into HTML and taken apart into what an archive must know of it.
///
/// The dialect is GitHub's with footnotes; raw HTML is refused. Parsing never fails: what the author must put right is
/// in `problems`. Any number of threads may parse at the same time.
///
/// A class, though it never changes, because archives hand their texts on and on: that counts one reference, where a
/// structure would count one for each of its arrays.
public final class Document: Sendable {
  public let html: HTMLFragment
  public let headings: [Heading]
  /// The links in the order in which they are read, those of footnotes last.
  public let links: [Link]
  /// The images in the order in which they are read.
  public let images: [Image]
  /// The number of words: what stands between spaces and holds a letter or a digit.
  public let words: Int
  /// The mistakes that the author must put right, in the order of the text.
  public let problems: [MarkdownProblem]

  /// Parses the UTF-8 of a text, where bytes that are none become U+FFFD once shown.
  ///
  /// - Parameters:
  ///   - firstLine: the line of the file on which the text begins, so that every place reported is one of the file.
  ///   - options: how the site wants its texts read.
  public convenience init(
    parsing text: Span<UInt8>, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
  ) {
    self.init(parsing: text, firstLine: firstLine, dialect: .site, options: options)
  }

  /// Parses a text that is no file, such as the introduction of a topic.
  public convenience init(
    parsing text: String, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
  ) {
    self.init(parsing: text.utf8Span.span, firstLine: firstLine, options: options)
  }

  init(
    parsing text: Span<UInt8>, firstLine: Int, dialect: HTMLDialect,
    options: MarkdownOptions = MarkdownOptions()
  ) {
    var text = MarkdownText(text, firstLine: firstLine)
    let tree = CMarkTree(parsing: &text)
    var walk = TreeWalk(tree, of: text, dialect, options)
    walk.run(tree)
    html = walk.writer.fragment
    headings = walk.headings.headings
    links = walk.links.links
    images = walk.images.images
    words = walk.writer.plainText.withSpan { $0.wordCount() }
    problems = walk.reporter.problems
  }
}

extension HTMLWriter {
  /// The written HTML, without the room to spare.
  ///
  /// Arrays that grew hold half as much again: a large archive would keep a tenth of its memory for nothing.
  var fragment: HTMLFragment {
    var exact: [Placeholder] = []
    exact.reserveCapacity(placeholders.count)
    exact.append(contentsOf: placeholders)
    return HTMLFragment(bytes: html.array(), placeholders: exact)
  }
}
