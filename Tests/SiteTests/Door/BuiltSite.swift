import Chronicle
import Publishing
import Testing

/// The result of a build: a dictionary of files out, and what the editor was told.
struct BuiltSite: Sendable, CustomReflectable, CustomTestStringConvertible {
  let build: Build
  let files: [String: [UInt8]]
  /// Each diagnostic as an editor reads it; spaces that do not break read as spaces.
  let messages: [String]

  /// All that the editor was told.
  var report: String { messages.joined() }

  var paths: [String] { files.keys.sorted() }

  /// A file as text; a page may be named by its address.
  subscript(address: String) -> String {
    let path = Self.path(of: address)
    guard let bytes = files[path] else {
      Issue.record("no file \(path); there are \(paths)\n\(report)")
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func has(_ address: String) -> Bool { files[Self.path(of: address)] != nil }

  /// Returns what the plain theme shows under a name: the rest of each line that begins with `name: `.
  ///
  /// Spaces that do not break read as spaces, for the eye cannot tell them in a test.
  func lines(_ name: String, at address: String) -> [String] {
    self[address].split(separator: "\n").filter { $0.hasPrefix("\(name): ") }
      .map { $0.dropFirst(name.count + 2).withBreakingSpaces }
  }

  /// The files in which a text occurs.
  func paths(with text: String) -> [String] {
    let wanted = Array(text.utf8)
    return paths.filter { files[$0]?.firstRange(of: wanted) != nil }
  }

  /// The files that another build has not, or has otherwise.
  func differences(from other: BuiltSite) -> [String] {
    Set(paths + other.paths).filter { files[$0] != other.files[$0] }.sorted()
  }

  // A failed expectation would take all the bytes of a site apart, one by one.
  var customMirror: Mirror { Mirror(self, children: [:]) }
  var testDescription: String { "a site of \(files.count) files\n\(report)" }

  private static func path(of address: String) -> String {
    let path = address.hasPrefix("/") ? String(address.dropFirst()) : address
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}

/// The first line of each message: the place and what is wrong, without the quotation and the help.
extension BuiltSite {
  var headlines: [String] {
    messages.map { String($0.prefix { $0 != "\n" }) }
  }
}

extension StringProtocol {
  /// For a reader of tests, whose eye cannot tell the spaces apart.
  var withBreakingSpaces: String { String(map { "\u{A0}\u{202F}".contains($0) ? " " : $0 }) }
}
