public import Text

/// A file of the site, relative to its folder, such as `themes/drones/index.html`.
///
/// Two paths are equal when their bytes are: a composed and a decomposed « é » are one character to a
/// `String`, and two names to a file system.
public struct OutputPath: Hashable, Comparable, Sendable {
  public let string: String

  /// Nothing is checked here: whoever writes to a disk must see that the path stays in its folder.
  @inlinable
  public init(_ string: String) { self.string = string }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.string.precedes(right.string)
  }

  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.string.hasSameBytes(as: right.string)
  }
}
