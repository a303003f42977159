import CCMarkGFM

extension Renderer {
  mutating func table(_ node: OpaquePointer, _ isEntered: Bool) {
    output.startLine()
    if isEntered {
      tableState = TableState()
      tableState.alignments = UnsafeBufferPointer(
        start: cmark_gfm_extensions_get_table_alignments(node),
        count: Int(cmark_gfm_extensions_get_table_columns(node)))
      output.append("<table>")
    } else {
      if tableState.hasBody { output.append("</tbody>\n") }
      output.append("</table>\n")
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
    guard isEntered else {
      output.append(tableState.isInHeader ? "</th>" : "</td>")
      tableState.column += 1
      return
    }
    output.startLine()
    output.append(tableState.isInHeader ? "<th" : "<td")
    if let alignment { align(alignment) }
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
