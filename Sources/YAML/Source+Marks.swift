import CYAML
internal import Text

extension Source {
  /// A place as libyaml counts it (from 0), as people do.
  func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: firstLine + mark.line, column: mark.column + 1)
  }

  /// The place of a byte, for problems that libyaml only knows by offset.
  func mark(ofByte offset: Int) -> Mark {
    let position = LineIndex(bytes.span).position(of: offset, in: bytes.span)
    return Mark(line: firstLine + position.line - 1, column: position.column)
  }
}
