extension HTMLWriter {
  /// Begins an alert, with its title; the words of the title are the theme's.
  mutating func startAlert(_ alert: Alert) {
    only(on: .page) {
      $0.markup("<aside class=\"alert alert-")
      $0.escaped(alert.rawValue)
      $0.markup("\" role=\"note\">\n")
    }
    only(on: .feed) { $0.markup("<blockquote>\n") }
    markup("<p class=\"alert-title\"><strong>")
    placeholder(.label(alert.label))
    markup("</strong></p>\n")
  }

  mutating func endAlert() {
    only(on: .page) { $0.markup("</aside>\n") }
    only(on: .feed) { $0.markup("</blockquote>\n") }
  }
}
