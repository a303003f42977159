import Text
import YAML

/// The tree of a text, written flat: what most tests compare.
func tree(_ text: String, firstLine: Int = 1) throws(YAMLProblem) -> String? {
  try YAMLNode(parsing: text.utf8Span, firstLine: firstLine).map(flat)
}

private func flat(_ node: YAMLNode) -> String {
  switch node {
  case .scalar(let scalar): "«\(scalar.text)»"
  case .sequence(let nodes, _): "[" + nodes.map(flat).joined(separator: ", ") + "]"
  case .mapping(let entries, _):
    "{" + entries.map { "\($0.key.text): \(flat($0.value))" }.joined(separator: ", ") + "}"
  }
}

/// The problem of a text that must have one.
func problem(_ bytes: some Sequence<UInt8>, firstLine: Int = 1) -> YAMLProblem? {
  do {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    _ = try YAMLNode(parsing: text.utf8Span, firstLine: firstLine)
    return nil
  } catch {
    return error
  }
}

extension YAMLProblem {
  init(kind: Kind, line: Int, column: Int) {
    self.init(kind: kind, mark: TextPosition(line: line, column: column))
  }
}

/// The values of a mapping by the name of their field.
func fields(_ text: String, firstLine: Int = 1) throws(YAMLProblem) -> [String: YAMLNode] {
  let node = try YAMLNode(parsing: text.utf8Span, firstLine: firstLine)
  guard case .mapping(let entries, _)? = node else { return [:] }
  return Dictionary(entries.map { ($0.key.text, $0.value) }) { first, _ in first }
}
