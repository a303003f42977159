/// A file as an author knows it: its path behind the name of its folder, `content/topics/drones.md`.
///
/// Diagnostics show it, and nothing is looked up by it. It also names what is not below an input
/// folder, such as a file of the site or the command itself.
public struct DisplayPath: Hashable, Comparable, Sendable, ExpressibleByStringInterpolation {
  public let string: String

  public init(_ string: String) { self.string = string }

  public init(stringLiteral string: String) { self.string = string }

  init(_ path: InputPath, in folder: String) { string = "\(folder)/\(path.string)" }

  public static func < (left: Self, right: Self) -> Bool { left.string < right.string }
}
