import Text

/// Where a file goes in the output folder, such as `topics/drones/index.html`.
///
/// Whatever a plan or a manifest says, no such path leads out of the output folder.
struct OutputPath: Comparable {
  let string: String

  init(_ string: String) throws(OutputError) {
    guard Self.isSafe(string.utf8Span.span), !OutputFolder.isReserved(string) else {
      throw .unsafePath(string)
    }
    self.string = string
  }

  /// A NUL would end the path early.
  private static func isSafe(_ path: Span<UInt8>) -> Bool {
    var start = 0
    while true {
      let end = path.firstIndex(from: start) { $0.equal(to: UInt8(ascii: "/")) | $0.equal(to: 0) }
      guard isSafeName(path.extracting(start..<end)) else { return false }
      if end == path.count { return true }
      if path[end] == 0 { return false }
      start = end + 1
    }
  }

  /// Linux allows a name 255 bytes.
  private static func isSafeName(_ name: Span<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return switch name.count {
    case 0: false
    case 1: name[0] != dot
    case 2: name[0] != dot || name[1] != dot
    default: name.count <= 255
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    left.string.precedes(right.string)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.string.hasSameBytes(as: right.string)
  }
}
