public import Text

/// Trusted HTML, either as bytes or as a function that writes it into the page.
///
/// A text whose links are resolved late writes its parts in place, so that no copy is made for each page.
public struct Markup: Sendable {
  private let storage: Storage

  public init(bytes: [UInt8]) {
    storage = .bytes(bytes)
  }

  /// Keeps a function that appends the markup each time it is shown.
  ///
  /// A section cannot know whether it will write something, so it always counts as present.
  public init(_ write: @escaping @Sendable (inout ByteBuffer) -> Void) {
    storage = .writer(write)
  }

  var isKnownEmpty: Bool {
    switch storage {
    case .bytes(let bytes): bytes.isEmpty
    case .writer: false
    }
  }

  func write(into output: inout ByteBuffer) {
    switch storage {
    case .bytes(let bytes): output.append(bytes)
    case .writer(let write): write(&output)
    }
  }

  /// The two forms in which markup is kept.
  private enum Storage {
    case bytes([UInt8])
    case writer(@Sendable (inout ByteBuffer) -> Void)
  }
}
