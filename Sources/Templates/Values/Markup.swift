public import Text

/// Trusted HTML that writes itself into the page.
///
/// A body whose links are resolved late can write its parts in place and needs no copy of its own.
public struct Markup: Sendable {
  private let content: Content

  public init(bytes: [UInt8]) {
    content = .bytes(bytes)
  }

  /// Keeps a function that appends the markup each time it is shown.
  ///
  /// A section cannot know whether it will write something, so it always counts as present.
  public init(_ write: @escaping @Sendable (inout ByteBuffer) -> Void) {
    content = .writer(write)
  }

  var isKnownEmpty: Bool {
    switch content {
    case .bytes(let bytes): bytes.isEmpty
    case .writer: false
    }
  }

  func write(into output: inout ByteBuffer) {
    switch content {
    case .bytes(let bytes): output.append(bytes)
    case .writer(let write): write(&output)
    }
  }

  /// The two ways in which markup is held.
  private enum Content {
    case bytes([UInt8])
    case writer(@Sendable (inout ByteBuffer) -> Void)
  }
}
