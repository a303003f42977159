import Text
import CCMarkGFM
import CSupport
import Glibc

@testable import Markdown

/// Renders a text with `cmark_render_html`, with the same extensions as ours.
///
/// Without the byte order mark, after which cmark sees no task list.
func referenceHTML(of text: [UInt8]) -> [UInt8] {
  defer { arena_reset() }
  let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  let parser = markdown_parser_new(true, true)
  text.withUnsafeBytes {
    cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
  }
  guard let html = cmark_render_html(cmark_parser_finish(parser), CMARK_OPT_DEFAULT, nil) else {
    return []
  }
  return Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
}

extension Document {
  /// The HTML as the document's own page shows it, with addresses as they were written.
  func html(
    for channel: OutputChannel = .page, idPrefix: String = "", headingShift: Int = 0
  ) -> String {
    String(
      decoding: htmlBytes(for: channel, idPrefix: idPrefix, headingShift: headingShift),
      as: UTF8.self)
  }

  func htmlBytes(
    for channel: OutputChannel = .page, idPrefix: String = "", headingShift: Int = 0
  ) -> [UInt8] {
    var output = ByteBuffer()
    html.write(
      into: &output, for: channel, idPrefix: idPrefix, headingShift: headingShift, labels: .french,
      link: { links[$0].destination.string },
      image: { (images[$0].destination.string, nil) })
    return output.array()
  }
}

/// The words of a text, from which ids are made and words are counted.
func plainText(of text: String) -> String {
  var text = MarkdownText(text.utf8Span.span, firstLine: 1)
  let tree = CMarkTree(parsing: &text)
  var walk = TreeWalk(tree, of: text, .site, MarkdownOptions())
  walk.run(tree)
  return walk.writer.plainText.string()
}

extension Labels {
  static let french = Labels { label in
    switch label {
    case .footnotes: "Notes"
    case .footnoteBack: "Retour au texte"
    case .headingLink: "Lien vers :"
    case .table: "Tableau"
    case .note: "Note"
    case .tip: "Conseil"
    case .important: "Important"
    case .warning: "Attention"
    case .caution: "Danger"
    }
  }
}
