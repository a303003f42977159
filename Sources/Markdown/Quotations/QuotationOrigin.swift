internal import Text

/// The line that says where a quotation comes from: its last, when it begins with a dash and is not all of it.
struct QuotationOrigin {
  let paragraph: CMarkNode
  /// The end of the line before it; `nil` when it is a paragraph of its own.
  let lineBreak: CMarkNode?
  /// The link in it, which leads to what is quoted; the first when there are several.
  let link: CMarkNode?

  /// Goes back from the end of a quotation to the start of its last line.
  init?(of quotation: CMarkNode) {
    guard let paragraph = quotation.lastChild, paragraph.isParagraph,
      let last = paragraph.lastChild
    else { return nil }
    var first = last
    var link: CMarkNode?
    while !first.isLineBreak {
      if first.isLink { link = first }
      guard let previous = first.previous else {
        guard paragraph.previous != nil, Self.beginsWithDash(first) else { return nil }
        self.init(paragraph: paragraph, lineBreak: nil, link: link)
        return
      }
      first = previous
    }
    guard let start = first.next, Self.beginsWithDash(start) else { return nil }
    self.init(paragraph: paragraph, lineBreak: first, link: link)
  }

  private init(paragraph: CMarkNode, lineBreak: CMarkNode?, link: CMarkNode?) {
    self.paragraph = paragraph
    self.lineBreak = lineBreak
    self.link = link
  }

  /// Whether a text begins with an em dash and a space of any kind, or with an en dash and a space.
  private static func beginsWithDash(_ node: CMarkNode) -> Bool {
    guard node.isText else { return false }
    return node.withLiteral {
      $0.holds("\u{2014} ") || $0.holds("\u{2014}\u{A0}") || $0.holds("\u{2014}\u{202F}")
        || $0.holds("\u{2013} ")
    }
  }
}
