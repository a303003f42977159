internal import Text

/// Diagnostics as an editor reads them in a terminal.
public struct Report: Sendable {
  private let wording: Wording
  /// The folders that diagnostics may quote.
  private let folders: [InputFolder]
  /// Whether warnings are shown as errors.
  private let strict: Bool

  public init(_ wording: Wording, quoting folders: [InputFolder], strict: Bool = false) {
    self.wording = wording
    self.folders = folders
    self.strict = strict
  }

  /// The place, what is wrong, the line with a caret under the place, and what to do.
  public func text(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let severity = strict || diagnostic.severity == .error ? "error" : "warning"
    var text = place.path.string
    if place.line > 0 { text += ":\(place.line)" }
    if place.column > 0 { text += ":\(place.column)" }
    text += ": \(wording.text(severity)): \(wording.summary(of: diagnostic))\n"
    text += quotation(at: place)
    let help = wording.help(for: diagnostic)
    return help.isEmpty ? text : text + "  \(wording.text("help")): \(help)\n"
  }

  private func quotation(at place: Location) -> String {
    guard place.line > 0, let line = line(at: place) else { return "" }
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    var text = "  \(number) | \(line.text)\n"
    if place.column > 0 {
      let length = min(place.length, max(1, line.scalars - place.column + 1))
      text += "  \(margin) | \(line.indent)\(String(repeating: "^", count: length))\n"
    }
    return text
  }

  /// The longest line that is quoted; of a longer one, nothing helps in a terminal.
  private static let longestLine = 300

  private func line(at place: Location) -> (text: String, indent: String, scalars: Int)? {
    let quoted = folders.lazy.compactMap { $0.bytes(displayedAs: place.path) }.first
    guard let bytes = quoted else { return nil }
    let lines = LineIndex(bytes.span)
    guard let range = lines.range(ofLine: place.line, in: bytes.span) else { return nil }
    let line = place.line == 1 ? bytes[range].withoutByteOrderMark : bytes[range]
    let text = String(decoding: line, as: UTF8.self)
    let visible = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" }
    guard visible.count <= Self.longestLine else { return nil }
    let before = visible.prefix(max(0, place.column - 1))
    let indent = String(String.UnicodeScalarView(before.map { $0 == "\t" ? "\t" : " " }))
    return (String(String.UnicodeScalarView(visible)), indent, visible.count)
  }
}
