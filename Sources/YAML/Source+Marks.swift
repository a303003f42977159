import CYAML

extension Source {
  /// A place as libyaml counts it (from 0), as people do.
  func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: firstLine + mark.line, column: mark.column + 1)
  }

  /// The place of a byte, for problems that libyaml only knows by offset.
  func mark(ofByte offset: Int) -> Mark {
    let lineStart = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lines = bytes[..<lineStart].count { $0 == 0x0A }
    let scalars = bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
    return Mark(line: firstLine + lines, column: scalars + 1)
  }
}
