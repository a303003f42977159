import CCMarkGFM

/// The footnotes of a document in the order in which they are called, which is that of their numbers.
struct Footnotes {
  let labels: [String]
  /// The calls met so far, and those within footnotes, which come last in the walk.
  private var callsMet: [Int]
  private var callsWithin: [Int]
  /// The number of the footnote that the walk is in, or 0.
  var current = 0
  /// Whether its links back to the text are written.
  var hasLinksBack = false

  init(_ tree: borrowing CMarkTree) {
    let nodes = Self.nodes(of: tree)
    let all = Dictionary(tree.definitions.map { ($0.node, $0.label) }, uniquingKeysWith: { $1 })
    labels = nodes.map { all[$0] ?? "" }
    callsMet = Array(repeating: 0, count: nodes.count)
    callsWithin = callsMet
    for node in nodes {
      forEachNode(in: node) { node, isEntered in
        guard isEntered, let index = Self.index(ofCall: node) else { return }
        callsWithin[index] += 1
      }
    }
  }

  /// The definitions that are called: cmark moves them to the end of the document.
  static func nodes(of tree: borrowing CMarkTree) -> [OpaquePointer] {
    guard !tree.definitions.isEmpty else { return [] }
    var nodes: [OpaquePointer] = []
    var node = cmark_node_last_child(tree.root)
    while let footnote = node,
      cmark_node_get_type(footnote) == CMARK_NODE_FOOTNOTE_DEFINITION
    {
      nodes.append(footnote)
      node = cmark_node_previous(footnote)
    }
    return nodes.reversed()
  }

  /// The index of the footnote that a node calls: cmark leaves its number in the node.
  private static func index(ofCall node: OpaquePointer) -> Int? {
    guard cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE else { return nil }
    return Int(String(decoding: literal(of: node), as: UTF8.self)).map { $0 - 1 }
  }

  /// Notes a call; returns the number of the footnote, and which of its calls this is.
  mutating func meetCall(_ node: OpaquePointer) -> (number: Int, ordinal: Int)? {
    guard let index = Self.index(ofCall: node), callsMet.indices.contains(index) else { return nil }
    callsMet[index] += 1
    if current > 0 { callsWithin[index] -= 1 }
    return (index + 1, callsMet[index])
  }

  /// How often the footnote that the walk is in is called in the whole document.
  var currentCallCount: Int { callsMet[current - 1] + callsWithin[current - 1] }

  var currentLabel: String { labels[current - 1] }
}
