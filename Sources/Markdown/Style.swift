/// Whose HTML is written.
enum Style {
  /// Ours: headings with ids, our footnotes, addresses checked, raw HTML shown as text.
  case site
  /// That of `cmark_render_html`, byte for byte, so that the walk can be compared with it.
  case plain
}
