/// How the paragraph that the walk is in ends.
struct OpenParagraph {
  enum Kind {
    case plain
    /// Shown without tags of its own, in a list whose items have no paragraphs.
    case tight
    /// Tight, and in another language than the text around it.
    case span
    /// An image, which this node is, with its caption.
    case figure(OpaquePointer)
    /// Where a quotation comes from.
    case origin
    /// Nothing but a mark, which is not shown.
    case hidden
  }

  var kind = Kind.plain
  /// Whether it is the label of a task's box.
  var isTask = false
  var lang: String?
}
