/// Whose HTML is written.
enum HTMLDialect {
  /// Ours: headings with ids, our footnotes, addresses checked, raw HTML shown as text.
  case site
  /// HTML as `cmark_render_html` writes it, byte for byte, which holds the walk to the reference in a test.
  case cmark
}
