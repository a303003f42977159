internal import Markdown
internal import Templates

extension Renderer {
  /// The HTML of a text, whose links lead where the archive found that they lead.
  ///
  /// - Parameters:
  ///   - targets: what its links and images lead to.
  ///   - title: that of the text, where it shares a page with others.
  ///   - topLevel: the level of its highest headings on the page.
  func markup(
    _ text: Document, _ targets: LinkResolver.Resolution?, idPrefix: String = "",
    title: String = "", topLevel: Int = 2
  ) -> Value {
    guard !text.html.isEmpty else { return .html(Markup(bytes: [])) }
    let shift = text.shift(toLevel: topLevel)
    let labels = labels
    return .html(
      Markup { output in
        text.html.write(
          into: &output, idPrefix: idPrefix, title: title, headingShift: shift, labels: labels,
          link: { targets?.links[$0].address.prefixed(idPrefix) ?? "" },
          image: { targets?.images[$0].shown ?? ("", nil) })
      })
  }

  /// The table of contents of a text with three headings or more.
  func contents(_ text: Document) -> [Value] {
    guard text.headings.count >= 3 else { return [] }
    return text.headings.map {
      .object([.title: .text($0.text), .anchor: .text($0.id), .level: .number($0.level)])
    }
  }

  func text(_ index: Int, at route: String) -> Object {
    let page = archive.pages[index]
    let head = head(
      "page", page.title, at: route, description: page.summary, lang: page.lang,
      noindex: page.publication != .published)
    var model: Object = [
      .page: head, .title: .text(page.title), .summary: .text(page.summary),
      .body: markup(page.body, archive.links[file: page.path]),
    ]
    model.append(.contents, contents(page.body), flag: .hasContents)
    return model
  }
}

extension String {
  /// A fragment of the same page, where the ids of this text have a prefix.
  fileprivate func prefixed(_ prefix: String) -> String {
    prefix.isEmpty || !hasPrefix("#") ? self : "#" + prefix + dropFirst()
  }
}

extension Document {
  /// What brings the highest headings to a level, whether their author began with `#` or `##`.
  func shift(toLevel level: Int) -> Int { level - (headings.lazy.map(\.level).min() ?? level) }
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
