internal import Markdown
internal import Text
internal import YAML

/// Reads a mapping by a schema, and reports everything that is wrong with it in one go.
struct RecordReader {
  /// The file that the mapping stands in.
  let path: DisplayPath

  /// The fields that could be read; `nil` when a required one is missing or the node is no mapping.
  func record(
    _ node: YAMLNode, _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    guard case .mapping(let entries, let start) = node else {
      diagnostics.report(
        .wrongFormat, at: place(at: node.mark), ["format": "format-object", "field": schema.name])
      return nil
    }
    var record = Record(capacity: entries.count)
    var isComplete = true
    for entry in entries {
      guard let field = schema.field(named: entry.key.text) else {
        reportUnknown(entry.key, schema, &diagnostics)
        continue
      }
      if let value = value(of: field, entry, &diagnostics) {
        record.set(field.name, value)
      } else if field.isRequired {
        isComplete = false
      }
    }
    for field in schema.fields where field.isRequired {
      guard !entries.contains(where: { $0.key.text == field.name.rawValue }) else { continue }
      diagnostics.report(
        .missingField, at: place(at: start),
        ["field": field.name.rawValue, "format": "example-\(field.format.name)"])
      isComplete = false
    }
    return isComplete ? record : nil
  }

  /// A field that is written and left empty counts as absent, unless the schema requires it.
  private func value(
    of field: Field, _ entry: YAMLField, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    if case .scalar(let scalar) = entry.value, scalar.text.isEmpty, !isCut(scalar, field.format) {
      guard field.isRequired else { return nil }
      diagnostics.report(.emptyField, at: place(of: entry.key), ["field": field.name.rawValue])
      return nil
    }
    return value(entry.value, field.format, field.name.rawValue, &diagnostics)
  }

  private func value(
    _ node: YAMLNode, _ format: Format, _ field: String, _ diagnostics: inout [Diagnostic]
  ) -> FieldValue? {
    if let element = format.element {
      guard case .sequence(let nodes, _) = node else {
        return value(node, element, field, &diagnostics).map { .list([$0]) }
      }
      var values: [FieldValue] = []
      values.reserveCapacity(nodes.count)
      for node in nodes {
        if let value = value(node, element, field, &diagnostics) { values.append(value) }
      }
      return .list(values)
    }
    if case .object(let kind) = format, case .mapping = node {
      return record(node, kind.schema, &diagnostics).map(FieldValue.record)
    }
    if case .scalar(let scalar) = node {
      if isCut(scalar, format) {
        diagnostics.report(.cutByComment, at: place(of: scalar), ["field": field])
        return nil
      }
      if let value = format.value(scalar) { return value }
    }
    reportFormat(node, format, field, &diagnostics)
    return nil
  }

  /// Whether the author may have meant what YAML takes for a comment, as in `title: Affaire #12`.
  ///
  /// A comment behind a date or a name is welcome: those hold no `#`.
  private func isCut(_ scalar: Scalar, _ format: Format) -> Bool {
    if case .text = format.element ?? format { return scalar.isBeforeComment }
    return false
  }

  private func reportFormat(
    _ node: YAMLNode, _ format: Format, _ field: String, _ diagnostics: inout [Diagnostic]
  ) {
    var details = ["field": field, "found": node.excerpt, "format": "format-\(format.name)"]
    switch format {
    case .number(let least, let most):
      details["least"] = String(least)
      details["most"] = String(most)
    case .choice(let choice):
      details["nearest"] = choice.words.nearest(to: node.excerpt)
      details["allowed"] = choice.words.joined(separator: ", ")
    default: break
    }
    diagnostics.report(.wrongFormat, at: place(at: node.mark, length: node.length), details)
  }

  private func reportUnknown(
    _ key: Scalar, _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) {
    let names = schema.fields.map(\.name.rawValue)
    var details = ["field": key.text, "allowed": names.joined(separator: ", ")]
    details["nearest"] = names.nearest(to: key.text)
    diagnostics.report(.unknownField, at: place(of: key), details)
  }

  private func place(of scalar: Scalar) -> Location {
    place(at: scalar.mark, length: scalar.length)
  }

  private func place(at mark: TextPosition, length: Int = 1) -> Location {
    Location(path: path, line: mark.line, column: mark.column, length: length)
  }
}

extension YAMLNode {
  /// The part of a value in the wrong format that a diagnostic quotes.
  fileprivate var excerpt: String {
    switch self {
    case .scalar(let scalar): String(scalar.text.prefix(60))
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  fileprivate var length: Int {
    guard case .scalar(let scalar) = self else { return 1 }
    return min(60, scalar.length)
  }
}
