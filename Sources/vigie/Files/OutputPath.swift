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
    for index in path.indices {
      if path[index] == 0 { return false }
      guard path[index] == UInt8(ascii: "/") else { continue }
      guard isSafeName(path.extracting(start..<index)) else { return false }
      start = index + 1
    }
    return isSafeName(path.extracting(start...))
  }

  /// Linux allows a name 255 bytes.
  private static func isSafeName(_ name: Span<UInt8>) -> Bool {
    (1...255).contains(name.count) && !name.hasSameBytes(as: ".".utf8Span.span)
      && !name.hasSameBytes(as: "..".utf8Span.span)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.string.precedes(right.string)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.string.hasSameBytes(as: right.string)
  }
}
