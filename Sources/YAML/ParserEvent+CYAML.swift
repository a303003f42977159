import CYAML

extension ParserEvent {
  /// Copies what matters of an event.
  init(_ event: yaml_event_t) {
    unsafe self.init(
      kind: Kind(event), start: ParserMark(event.start_mark), end: ParserMark(event.end_mark))
  }
}

extension ParserEvent.Kind {
  fileprivate init(_ event: yaml_event_t) {
    let data = unsafe event.data
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_STREAM_END_EVENT: self = .streamEnd
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe data.document_start
      let tags = unsafe start.tag_directives
      self = unsafe .documentStart(
        hasDirectives: start.version_directive != nil || tags.start != tags.end)
    case YAML_DOCUMENT_END_EVENT:
      self = unsafe .documentEnd(isImplicit: data.document_end.implicit != 0)
    case YAML_SCALAR_EVENT: self = unsafe Self(data.scalar)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe data.sequence_start
      self = unsafe .sequenceStart(.init(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let start = unsafe data.mapping_start
      self = unsafe .mappingStart(.init(hasAnchor: start.anchor != nil, hasTag: start.tag != nil))
    case YAML_MAPPING_END_EVENT: self = .mappingEnd
    default: self = .alias
    }
  }

  private init(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) {
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    self = unsafe .scalar(
      ParserEvent.ScalarStyle(scalar.style), text: Array(bytes),
      .init(hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil))
  }
}

extension ParserEvent.ScalarStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    default: self = .block
    }
  }
}

extension ParserMark {
  init(_ mark: yaml_mark_t) {
    self.init(index: mark.index, line: mark.line, column: mark.column)
  }
}
