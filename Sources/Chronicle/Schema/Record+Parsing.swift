internal import YAML

extension Record {
  /// Reads YAML by a schema; `nil` when a required field is missing or unreadable.
  ///
  /// - Parameter yaml: bytes of a file that was found to be UTF-8.
  public init?(
    parsing yaml: Span<UInt8>, firstLine: Int, _ schema: Schema, _ path: DisplayPath,
    _ diagnostics: inout [Diagnostic]
  ) {
    do throws(YAMLProblem) {
      let text = unsafe UTF8Span(unchecked: yaml)
      guard let node = try YAMLNode(parsing: text, firstLine: firstLine) else {
        diagnostics.report(.emptyFrontMatter, at: Location(path: path, line: 1))
        return nil
      }
      let reader = RecordReader(path: path)
      guard let record = reader.record(node, schema, &diagnostics) else { return nil }
      self = record
    } catch {
      diagnostics.append(Diagnostic(error, in: path))
      return nil
    }
  }
}
