/// The part that a file of the content folder plays, told by its place.
enum ContentFile: Sendable, Hashable {
  case site
  case acronyms
  case article
  case topic
  case edition
  case page
  case media
  /// A note to other editors, such as `README.md`: never published.
  case note
  /// A file that nothing would be made of.
  case stray

  init(_ path: InputPath) {
    let path = path.string
    let slash = path.utf8.firstIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { path[..<$0] } ?? ""
    switch (folder, path.hasSuffix(".md")) {
    case ("articles", true): self = .article
    case ("topics", true): self = .topic
    case ("editions", true): self = .edition
    case ("pages", true): self = .page
    case ("media", _): self = .media
    case ("", _) where path == "site.yml": self = .site
    case ("", _) where path == "acronyms.yml": self = .acronyms
    case ("", _) where path.hasPrefix("README") || path.hasPrefix("LICENSE"): self = .note
    default: self = .stray
    }
  }
}
