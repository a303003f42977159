internal import Text

/// A file below an input folder, such as `articles/2022/capteurs-de-bruit.md` below `content`.
///
/// Parts are separated by `/`, and none of them is `..`.
public struct InputPath: Hashable, Sendable, ExpressibleByStringLiteral {
  public let string: String

  public init(_ string: String) { self.string = string }

  public init(stringLiteral string: String) { self.string = string }

  /// The file's name without its ending of three characters, `.md`: the slug of most texts.
  var stem: String {
    let name = string.utf8.split(separator: UInt8(ascii: "/")).last ?? string.utf8[...]
    return String(decoding: name.dropLast(3), as: UTF8.self)
  }
}

/// A file that an author wrote: its input folder, and its path below it.
///
/// Texts keep it whole, so that a diagnostic about one names its file without asking anybody.
struct InputFile: Hashable, Sendable {
  /// The name of the folder, such as `content`.
  let folder: String
  let path: InputPath

  var displayPath: DisplayPath { DisplayPath(path, in: folder) }
}
