internal import Chronicle
internal import Markdown
internal import Templates
internal import Text

extension PageParts {
  /// The HTML of a text, whose links lead where the archive found that they lead.
  ///
  /// - Parameters:
  ///   - title: that of the text, where it shares a page with others.
  ///   - topLevel: the level of its highest headings on the page.
  func html(
    of text: ConnectedText, idPrefix: String = "", title: String = "", topLevel: Int = 2
  ) -> Value {
    let document = text.document
    guard !document.html.isEmpty else { return .html(Markup(bytes: [])) }
    let shift = document.shift(toLevel: topLevel)
    let labels = labels
    return .html(
      Markup { output in
        document.html.write(
          into: &output, idPrefix: idPrefix, title: title, headingShift: shift, labels: labels,
          link: { text.links[$0].address.prefixed(idPrefix) },
          image: { text.images[$0].shown })
      })
  }
}

extension Document {
  /// The table of contents of a text with three headings or more.
  var contents: [Value] {
    guard headings.count >= 3 else { return [] }
    return headings.map {
      .object([.title: .text($0.text), .anchor: .text($0.id), .level: .number($0.level)])
    }
  }

  /// The shift that brings the highest headings to a level, whether their author began with `#` or `##`.
  func shift(toLevel level: Int) -> Int { level - (headings.lazy.map(\.level).min() ?? level) }
}

extension String {
  /// A fragment of the same page, where the ids of this text have a prefix.
  fileprivate func prefixed(_ prefix: String) -> String {
    prefix.isEmpty || !hasPrefix("#") ? self : "#" + prefix + dropFirst()
  }
}

extension Labels {
  init(_ strings: Strings) {
    self.init { label in
      switch label {
      case .footnotes: strings[.footnotes]
      case .footnoteBack: strings[.footnoteBack]
      case .headingLink: strings[.headingLink]
      case .table: strings[.table]
      case .note: strings[.alertNote]
      case .tip: strings[.alertTip]
      case .important: strings[.alertImportant]
      case .warning: strings[.alertWarning]
      case .caution: strings[.alertCaution]
      }
    }
  }
}
