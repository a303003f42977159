import CCMarkGFM

/// Counts how often each footnote of a document is called; footnotes are in the order of their numbers.
///
/// A footnote has a link back for each of its calls, and the calls that stand within footnotes may come after it:
/// those are counted before the walk.
struct FootnoteCalls {
  /// The label of each footnote, as it was written.
  let labels: [String]
  /// The number of calls of each that the walk has met.
  private var met: [Int]
  /// The number of calls of each that stand within footnotes and have not been met.
  private var ahead: [Int]

  init(_ tree: borrowing CMarkTree) {
    let footnotes = tree.calledFootnotes
    let all = Dictionary(tree.footnotes.map { ($0.node, $0.label) }, uniquingKeysWith: { $1 })
    labels = footnotes.map { all[$0] ?? "" }
    met = Array(repeating: 0, count: footnotes.count)
    ahead = met
    for footnote in footnotes {
      footnote.forEachNode { node, type, isEntered in
        guard isEntered, type == CMARK_NODE_FOOTNOTE_REFERENCE,
          let index = Self.index(ofCall: node)
        else { return }
        ahead[index] += 1
      }
    }
  }

  /// Counts a call.
  ///
  /// - Parameter isInFootnote: whether it was counted before the walk.
  /// - Returns: the number of the footnote, and which of its calls this is.
  mutating func meet(_ call: CMarkNode, isInFootnote: Bool) -> (number: Int, ordinal: Int)? {
    guard let index = Self.index(ofCall: call), met.indices.contains(index) else { return nil }
    met[index] += 1
    if isInFootnote { ahead[index] -= 1 }
    return (index + 1, met[index])
  }

  /// Returns how often a footnote is called in the whole document, once the walk is at its definition.
  func count(ofNumber number: Int) -> Int { met[number - 1] + ahead[number - 1] }

  /// The index of the footnote that a node calls: cmark leaves its number as the literal of the node.
  private static func index(ofCall node: CMarkNode) -> Int? {
    node.withLiteral { Int($0.string) }.map { $0 - 1 }
  }
}

extension CMarkTree {
  /// The definitions of the footnotes that are called, which cmark moves to the end of the document.
  var calledFootnotes: [CMarkNode] {
    guard !footnotes.isEmpty else { return [] }
    var nodes: [CMarkNode] = []
    var node = root.lastChild
    while let footnote = node, footnote.type == CMARK_NODE_FOOTNOTE_DEFINITION {
      nodes.append(footnote)
      node = footnote.previous
    }
    return nodes.reversed()
  }
}
