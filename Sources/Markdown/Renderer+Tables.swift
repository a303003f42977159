internal import Text
import CCMarkGFM

extension Renderer {
  mutating func table(_ node: OpaquePointer, _ isEntered: Bool) {
    output.startLine()
    if isEntered {
      tableState = TableState()
      tableState.alignments = UnsafeBufferPointer(
        start: cmark_gfm_extensions_get_table_alignments(node),
        count: Int(cmark_gfm_extensions_get_table_columns(node)))
      if style == .site { startRegion() }
      output.append("<table>")
    } else {
      if tableState.hasBody { output.append("</tbody>\n") }
      output.append("</table>\n")
      if style == .site { only(.page) { $0.output.append("</div>\n") } }
    }
  }

  /// A wide table scrolls, and can be scrolled with the keyboard, so it needs a name.
  private mutating func startRegion() {
    tableCount += 1
    only(.page) {
      $0.output.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
      $0.hole(.label(.table))
      $0.output.append(" ")
      $0.output.append(number: $0.tableCount)
      if let heading = $0.headings.last {
        $0.output.append(", ")
        $0.output.appendEscaped(heading.text)
      }
      $0.hole(.title)
      $0.output.append("\">\n")
    }
  }

  mutating func tableRow(_ node: OpaquePointer, _ isEntered: Bool) {
    output.startLine()
    if isEntered {
      startRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    } else {
      output.append(tableState.isInHeader ? "</tr>\n</thead>" : "</tr>")
      tableState.isInHeader = false
    }
  }

  private mutating func startRow(isHeader: Bool) {
    tableState.isInHeader = isHeader
    tableState.column = 0
    if isHeader {
      output.append("<thead>\n")
    } else if !tableState.hasBody {
      output.append("<tbody>\n")
      tableState.hasBody = true
    }
    output.append("<tr>")
  }

  mutating func tableCell(_ node: OpaquePointer, _ isEntered: Bool) {
    plainText.startLine()
    block = node
    let mark = mentionsLanguages ? languageMark(endOf: node) : nil
    guard isEntered else {
      if mark != nil { leaveLanguage() }
      output.append(tableState.isInHeader ? "</th>" : "</td>")
      tableState.column += 1
      return
    }
    output.startLine()
    output.append(tableState.isInHeader ? "<th" : "<td")
    if let alignment { align(alignment) }
    if let mark { enter(mark.lang) }
    output.append(">")
  }

  private var alignment: StaticString? {
    guard tableState.alignments.indices.contains(tableState.column) else { return nil }
    return switch tableState.alignments[tableState.column] {
    case UInt8(ascii: "l"): "left"
    case UInt8(ascii: "c"): "center"
    case UInt8(ascii: "r"): "right"
    default: nil
    }
  }

  private mutating func align(_ alignment: StaticString) {
    output.append(style == .site ? " class=\"" : " align=\"")
    output.append(alignment)
    output.append("\"")
  }
}
