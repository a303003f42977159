import CCMarkGFM
import CSupport

/// The types of the nodes that cmark's extensions add, which are known only when it runs.
struct CMarkNodeTypes {
  let table = cmark_node_type(UInt32(markdown_table_type()))
  let tableRow = cmark_node_type(UInt32(markdown_table_row_type()))
  let tableCell = cmark_node_type(UInt32(markdown_table_cell_type()))
  let strikethrough = cmark_node_type(UInt32(markdown_strikethrough_type()))
}
