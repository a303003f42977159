internal import Text

/// Builds the tree of a document from libyaml's events.
struct Composer: ~Copyable {
  var events: EventReader

  /// The only document of the stream; `nil` when it is empty.
  ///
  /// The current event is the start of the stream.
  mutating func document() throws(YAMLProblem) -> YAMLNode? {
    try events.advance()
    guard case .documentStart(let hasDirectives) = events.event.kind else { return nil }
    if hasDirectives { throw events.problem(.directive) }
    try events.advance()
    let root = try node(depth: 0)
    try events.advance()  // the end of the document
    try events.advance()
    guard case .streamEnd = events.event.kind else { throw events.problem(.multipleDocuments) }
    if case .scalar(let scalar) = root, scalar.text.isEmpty, !scalar.isQuoted { return nil }
    return root
  }

  /// The node that the current event begins; afterwards the current event is the one that ends it.
  private mutating func node(depth: Int) throws(YAMLProblem) -> YAMLNode {
    switch events.event.kind {
    case .sequenceStart(let properties):
      try refuse(properties)
      return try sequence(depth: depth + 1)
    case .mappingStart(let properties):
      try refuse(properties)
      return try mapping(depth: depth + 1)
    default:
      return .scalar(try scalar())
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLProblem) -> YAMLNode {
    try check(depth)
    let mark = events.mark
    var nodes: [YAMLNode] = []
    try events.advance()
    while !isAtEndOfSequence {
      nodes.append(try node(depth: depth))
      try events.advance()
    }
    return .sequence(nodes, mark)
  }

  private mutating func mapping(depth: Int) throws(YAMLProblem) -> YAMLNode {
    try check(depth)
    let mark = events.mark
    var fields: [YAMLField] = []
    var firstLines: [String: Int] = [:]
    try events.advance()
    while !isAtEndOfMapping {
      let key = try key()
      // libyaml lets a duplicate pass.
      if let line = firstLines.updateValue(key.mark.line, forKey: key.text) {
        throw YAMLProblem(kind: .duplicateKey(key.text, firstLine: line), mark: key.mark)
      }
      try events.advance()
      fields.append(YAMLField(key: key, value: try node(depth: depth)))
      try events.advance()
    }
    return .mapping(fields, mark)
  }

  private mutating func key() throws(YAMLProblem) -> Scalar {
    switch events.event.kind {
    case .sequenceStart, .mappingStart: throw events.problem(.nonScalarKey)
    default: break
    }
    let key = try scalar()
    guard !key.text.isEmpty else { throw events.problem(.emptyKey) }
    return key
  }

  private mutating func scalar() throws(YAMLProblem) -> Scalar {
    guard case .scalar(let style, let text, let properties) = events.event.kind else {
      throw events.problem(.alias)
    }
    try refuse(properties)
    return try events.scalar(text, style: style)
  }

  private func refuse(_ properties: ParserEvent.Properties) throws(YAMLProblem) {
    if properties.hasAnchor { throw events.problem(.anchor) }
    if properties.hasTag { throw events.problem(.tag) }
  }

  private func check(_ depth: Int) throws(YAMLProblem) {
    guard depth <= YAMLNode.depthLimit else {
      throw events.problem(.tooDeep(limit: YAMLNode.depthLimit))
    }
  }

  private var isAtEndOfSequence: Bool {
    if case .sequenceEnd = events.event.kind { true } else { false }
  }

  private var isAtEndOfMapping: Bool {
    if case .mappingEnd = events.event.kind { true } else { false }
  }
}
