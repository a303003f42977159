/// An address on this site, from the root of the host: `/chronique/themes/drones/`.
///
/// It holds neither host nor fragment; those of pages end in `/`. What is not unreserved by RFC 3986 is
/// percent-encoded.
public struct Route: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  public let string: String

  public init(_ string: String) { self.string = string }

  public init(stringLiteral string: String) { self.string = string }

  public static func < (left: Self, right: Self) -> Bool { left.string < right.string }

  /// A file or a folder directly below: `/themes/` and `feed.xml` make `/themes/feed.xml`.
  public static func + (route: Route, name: String) -> Route { Route(route.string + name) }
}
