public import Text

/// A file of the site, below the output folder: `themes/drones/index.html`.
///
/// Two paths are equal when their bytes are: a composed and a decomposed « é » are one character to a
/// `String`, and two names to a file system.
public struct OutputPath: Hashable, Comparable, Sendable {
  public let string: String

  /// Nothing is checked here: whoever writes to a disk must see that the path stays in its folder.
  @inlinable
  public init(_ string: String) { self.string = string }

  /// The file from which a static host serves a route: that of a page is the index of its folder.
  ///
  /// - Parameter home: the route of the home page, at which the output folder is served.
  init(serving route: Route, below home: Route) {
    let below = Substring(route.string.utf8.dropFirst(home.string.utf8.count))
    let path = String(below).percentDecoded
    let isFolder = path.isEmpty || path.utf8.last == UInt8(ascii: "/")
    string = isFolder ? path + "index.html" : path
  }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.string.precedes(right.string)
  }

  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.string.hasSameBytes(as: right.string)
  }
}
