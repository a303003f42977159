internal import Text

/// A kind of HTML that an author wrote, told by its purpose: there is Markdown or something else for it.
enum HTMLTag: String, CaseIterable {
  case code, comment, embed, emphasis, heading, image, link, list, paragraph, quotation, raised,
    rule
  case strong, table
  case lineBreak = "line-break"

  /// - Parameter html: a tag and whatever follows it.
  init?(_ html: String) {
    guard !html.hasPrefix("<!--") else {
      self = .comment
      return
    }
    let name = html.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    guard let tag = Self.byName[name.lowercased()] else { return nil }
    self = tag
  }

  /// The key of the sentence that says what to write instead.
  var wordingKey: String { "html-\(rawValue)" }

  private static let byName: [String: HTMLTag] = [
    "a": .link, "b": .strong, "strong": .strong, "i": .emphasis, "em": .emphasis, "cite": .emphasis,
    "br": .lineBreak, "hr": .rule, "img": .image, "figure": .image, "picture": .image,
    "p": .paragraph, "div": .paragraph, "span": .paragraph, "center": .paragraph,
    "font": .paragraph, "u": .paragraph, "section": .paragraph,
    "sup": .raised, "code": .code, "pre": .code, "tt": .code, "kbd": .code,
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading,
    "h6": .heading, "ul": .list, "ol": .list, "li": .list, "blockquote": .quotation,
    "q": .quotation, "table": .table, "tr": .table, "td": .table, "iframe": .embed,
    "video": .embed, "audio": .embed, "embed": .embed, "object": .embed, "script": .embed,
  ]
}
