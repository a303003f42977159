import CYAML

/// Builds the tree of a document from libyaml's events.
struct Composer: ~Copyable {
  var events: EventReader

  /// The only document of the stream; `nil` when it is empty.
  mutating func document() throws(YAMLProblem) -> Node? {
    try events.advance()  // the start of the stream
    try events.advance()
    guard events.event.type == YAML_DOCUMENT_START_EVENT else { return nil }
    try refuseDirectives()
    try events.advance()
    let root = try node(depth: 0)
    try events.advance()  // the end of the document
    try events.advance()
    guard events.event.type == YAML_STREAM_END_EVENT else {
      throw events.problem(.multipleDocuments)
    }
    if case .scalar(let scalar) = root, scalar.text.isEmpty, !scalar.isQuoted { return nil }
    return root
  }

  private func refuseDirectives() throws(YAMLProblem) {
    let start = events.event.data.document_start
    guard start.version_directive == nil, start.tag_directives.start == start.tag_directives.end
    else { throw events.problem(.directive) }
  }

  /// The node that the current event begins; afterwards the current event is the one that ends it.
  private mutating func node(depth: Int) throws(YAMLProblem) -> Node {
    let event = events.event
    switch event.type {
    case YAML_SEQUENCE_START_EVENT:
      try refuseProperties(event.data.sequence_start.anchor, event.data.sequence_start.tag)
      return try sequence(depth: depth + 1)
    case YAML_MAPPING_START_EVENT:
      try refuseProperties(event.data.mapping_start.anchor, event.data.mapping_start.tag)
      return try mapping(depth: depth + 1)
    default:
      return .scalar(try scalar())
    }
  }

  private mutating func sequence(depth: Int) throws(YAMLProblem) -> Node {
    try check(depth)
    let mark = events.mark
    var nodes: [Node] = []
    try events.advance()
    while events.event.type != YAML_SEQUENCE_END_EVENT {
      nodes.append(try node(depth: depth))
      try events.advance()
    }
    return .sequence(nodes, mark)
  }

  private mutating func mapping(depth: Int) throws(YAMLProblem) -> Node {
    try check(depth)
    let mark = events.mark
    var entries: [Entry] = []
    var names = KeySet()
    try events.advance()
    while events.event.type != YAML_MAPPING_END_EVENT {
      let key = try key()
      if let first = names.insert(key, after: entries) {
        throw YAMLProblem(
          kind: .duplicateKey(key.text, firstLine: first.mark.line), mark: key.mark)
      }
      try events.advance()
      entries.append(Entry(key: key, value: try node(depth: depth)))
      try events.advance()
    }
    return .mapping(entries, mark)
  }

  private mutating func key() throws(YAMLProblem) -> Scalar {
    let type = events.event.type
    guard type != YAML_SEQUENCE_START_EVENT, type != YAML_MAPPING_START_EVENT else {
      throw events.problem(.nonScalarKey)
    }
    let key = try scalar()
    guard !key.text.isEmpty else { throw events.problem(.emptyKey) }
    return key
  }

  private mutating func scalar() throws(YAMLProblem) -> Scalar {
    let event = events.event
    guard event.type == YAML_SCALAR_EVENT else { throw events.problem(.alias) }
    try refuseProperties(event.data.scalar.anchor, event.data.scalar.tag)
    return try events.scalar()
  }

  private func refuseProperties(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
  ) throws(YAMLProblem) {
    if anchor != nil { throw events.problem(.anchor) }
    if tag != nil { throw events.problem(.tag) }
  }

  private func check(_ depth: Int) throws(YAMLProblem) {
    guard depth <= Node.depthLimit else {
      throw events.problem(.tooDeep(limit: Node.depthLimit))
    }
  }
}
