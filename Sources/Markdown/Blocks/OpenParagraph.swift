/// The paragraph that the walk is in, by how it began and so must end.
struct OpenParagraph {
  /// The way in which the paragraph is shown.
  enum Presentation {
    case plain
    /// Shown without tags of its own, in a list whose items have no paragraphs.
    case tight
    /// Tight, and in another language than the text around it.
    case span
    /// An image, which this node is, with its caption.
    case figure(CMarkNode)
    /// The caption that says where a quotation comes from.
    case origin
    /// Nothing but a mark, which is not shown.
    case hidden
  }

  var presentation = Presentation.plain
  /// Whether it is the label of a task's box.
  var isTask = false
  var lang: String?

  /// Whether it has tags of its own like most paragraphs.
  var isPlain: Bool {
    if case .plain = presentation { return true }
    return false
  }

  /// Whether an image is the figure that the paragraph is shown as.
  func isFigure(of image: CMarkNode) -> Bool {
    guard case .figure(let node) = presentation else { return false }
    return node == image
  }
}
