import CCMarkGFM

extension CMarkNode {
  @inline(__always)
  var isText: Bool { type == CMARK_NODE_TEXT }

  var isParagraph: Bool { type == CMARK_NODE_PARAGRAPH }

  var isLink: Bool { type == CMARK_NODE_LINK }

  var isImage: Bool { type == CMARK_NODE_IMAGE }

  /// Whether a line of the Markdown ends here, whatever becomes of it in HTML.
  var isLineBreak: Bool { type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK }

  /// Whether a line of the Markdown ends before this node, or with it.
  var endsBeforeLineBreak: Bool { next?.isLineBreak ?? true }

  /// Whether a paragraph shows its text without tags, because its list is tight.
  var isInTightList: Bool { parent?.parent?.isTightList ?? false }

  /// Whether a paragraph or the like is directly below the definition of a footnote.
  var isInFootnote: Bool { parent?.type == CMARK_NODE_FOOTNOTE_DEFINITION }

  /// The first end of a line in a paragraph.
  var firstLineBreak: CMarkNode? {
    var node = firstChild
    while let current = node, !current.isLineBreak { node = current.next }
    return node
  }

  /// The image that is all of a paragraph, by itself or as the whole of a link.
  var onlyImage: CMarkNode? {
    guard let child = firstChild, child.next == nil else { return nil }
    if child.isImage { return child }
    guard child.isLink, let image = child.firstChild, image.next == nil, image.isImage else {
      return nil
    }
    return image
  }

  /// Whether a text is the address that its link leads to, as in `<https://example.org>`.
  ///
  /// Bare addresses lack the `http://` or `mailto:` that their link has (GFM 0.29, section 6.9).
  var isBareAddress: Bool {
    guard let parent, parent.isLink else { return false }
    return withLiteral { words in parent.withAddress { $0.ends(with: words) } }
  }
}
