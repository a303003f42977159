internal import Text

/// Writes tables (GFM 0.29, section 4.10); they never nest.
///
/// The rows come one after the other, and only their header says that it is one: the writer notes where head and body
/// begin and end. Columns are aligned by class, because HTML has no `align` any more.
struct TableWriter {
  /// The alignment of each column: `l`, `c`, `r`, or 0 when it is not aligned.
  private var alignments: [UInt8] = []
  /// The column that the walk is in.
  private var column = 0
  private var isInHeader = false
  private var hasBody = false
  /// The number of tables so far, by which each has a name.
  private var count = 0

  /// - Parameter heading: the words of the heading that the table is below.
  mutating func enter(_ table: CMarkNode, below heading: String?, into writer: inout HTMLWriter) {
    alignments = table.tableAlignments
    (column, isInHeader, hasBody) = (0, false, false)
    writer.startLine()
    if writer.dialect == .site {
      count += 1
      writer.startTableRegion(count, below: heading)
    }
    writer.markup("<table>")
  }

  func leave(_ writer: inout HTMLWriter) {
    writer.startLine()
    if hasBody { writer.markup("</tbody>\n") }
    writer.markup("</table>\n")
    if writer.dialect == .site { writer.only(on: .page) { $0.markup("</div>\n") } }
  }

  mutating func enterRow(_ row: CMarkNode, into writer: inout HTMLWriter) {
    writer.startLine()
    isInHeader = row.isTableHeader
    column = 0
    if isInHeader {
      writer.markup("<thead>\n")
    } else if !hasBody {
      writer.markup("<tbody>\n")
      hasBody = true
    }
    writer.markup("<tr>")
  }

  mutating func leaveRow(_ writer: inout HTMLWriter) {
    writer.startLine()
    writer.markup(isInHeader ? "</tr>\n</thead>" : "</tr>")
    isInHeader = false
  }

  /// - Parameter lang: the language of the cell's words, when they say one.
  func enterCell(
    lang: String?, _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) {
    writer.plainText.startLine()
    writer.startLine()
    writer.markup(isInHeader ? "<th" : "<td")
    if let alignment {
      writer.markup(writer.dialect == .site ? " class=\"" : " align=\"")
      writer.markup(alignment)
      writer.markup("\"")
    }
    if let lang { languages.enter(lang, into: &writer) }
    writer.markup(">")
  }

  mutating func leaveCell(
    lang: String?, _ languages: inout LanguageStack, into writer: inout HTMLWriter
  ) {
    writer.plainText.startLine()
    if lang != nil { languages.leave() }
    writer.markup(isInHeader ? "</th>" : "</td>")
    column += 1
  }

  private var alignment: StaticString? {
    guard alignments.indices.contains(column) else { return nil }
    return switch alignments[column] {
    case UInt8(ascii: "l"): "left"
    case UInt8(ascii: "c"): "center"
    case UInt8(ascii: "r"): "right"
    default: nil
    }
  }
}

extension HTMLWriter {
  /// Begins what a wide table scrolls in, on a page: it can be scrolled with the keyboard, so it needs a name.
  fileprivate mutating func startTableRegion(_ number: Int, below heading: String?) {
    only(on: .page) {
      $0.markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
      $0.placeholder(.label(.table))
      $0.markup(" ")
      $0.number(number)
      if let heading {
        $0.markup(", ")
        $0.escaped(heading)
      }
      $0.placeholder(.title)
      $0.markup("\">\n")
    }
  }
}
