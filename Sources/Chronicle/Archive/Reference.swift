internal import Markdown
internal import Text

/// The meaning of a link's destination, before anybody looks whether its target exists.
///
/// An address of this site in full is read as a route, so that a text copied from the browser is checked too.
enum Reference: Sendable, Hashable {
  /// Another host or `mailto:`; also what is no address at all, which `Markdown` reports.
  case external
  /// An article by its permanent id: `art:id`.
  case id(String, fragment: String)
  /// A file of the content folder, from its root.
  case file(InputPath, fragment: String)
  /// A path of this site that begins with `/`, without the site's base.
  case site(String, fragment: String)
  /// A place in the same text.
  case fragment(String)

  /// - Parameters:
  ///   - destination: as the author wrote it.
  ///   - path: the file it stands in, below the content folder.
  ///   - homes: the absolute addresses of this site, each ending in `/`.
  init(_ destination: Destination, in path: InputPath, homes: [String]) {
    guard case .local(let written) = destination else {
      self = .external
      return
    }
    if let home = homes.first(where: written.isBelow) {
      let (target, fragment) = written.dropFirst(home.utf8.count - 1).splitAtHash()
      self = .site(target.isEmpty ? "/" : target, fragment: fragment)
    } else {
      self.init(local: written, in: path)
    }
  }

  private init(local written: String, in path: InputPath) {
    let (target, fragment) = written[...].splitAtHash()
    if target.isEmpty {
      self = .fragment(fragment)
    } else if target.hasPrefix("art:") {
      self = .id(String(target.dropFirst(4)), fragment: fragment)
    } else if target.hasPrefix("/") {
      self = .site(target, fragment: fragment)
    } else {
      let file = target.percentDecoded.resolved(against: path.string)
      self = .file(InputPath(file), fragment: fragment)
    }
  }
}

extension Substring {
  fileprivate func splitAtHash() -> (target: String, fragment: String) {
    guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return (String(self), "") }
    return (String(self[..<hash]), String(self[utf8.index(after: hash)...]).percentDecoded)
  }
}
