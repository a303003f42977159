import Chronicle
import Text

extension OutputPath {
  /// Whether the path stays in the output folder, and out of what the writer keeps there.
  ///
  /// Whatever a plan or a manifest says, only such a path is ever written to or removed.
  var isSafe: Bool {
    hasSafeNames(string.utf8Span.span) && !OutputFolder.isReserved(string)
  }

  /// Whether every name is one, and no NUL ends the path early for the system.
  private func hasSafeNames(_ path: Span<UInt8>) -> Bool {
    var start = 0
    while true {
      let end = path.firstIndex(from: start) { $0.equal(to: UInt8(ascii: "/")) | $0.equal(to: 0) }
      guard isSafeName(path.extracting(start..<end)) else { return false }
      if end == path.count { return true }
      if path[end] == 0 { return false }
      start = end + 1
    }
  }

  /// Whether a name is neither empty nor `.` nor `..`, nor longer than the 255 bytes that Linux allows.
  private func isSafeName(_ name: Span<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return switch name.count {
    case 0: false
    case 1: name[0] != dot
    case 2: name[0] != dot || name[1] != dot
    default: name.count <= 255
    }
  }
}
