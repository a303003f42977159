import Testing
import Typography

/// A row of a table in `docs/typography.md`.
struct TypographyRow: Sendable, CustomTestStringConvertible {
  let typography: TypographyRules
  let isMarkup: Bool
  let rule: String
  let typed: String
  let set: String
  /// The HTML, where it differs from the text.
  let html: String?

  var testDescription: String { "\(rule): \(typed)" }

  static let all: [TypographyRow] = {
    var rows: [TypographyRow] = []
    var section = Substring()
    for line in Repository.text(of: "docs/typography.md").split(separator: "\n") {
      if line.hasPrefix("## ") { section = line.dropFirst(3) }
      guard line.hasPrefix("| "), !line.hasPrefix("| rule |"), !line.hasPrefix("| ---") else {
        continue
      }
      rows.append(TypographyRow(line, section: section))
    }
    return rows
  }()

  private init(_ line: Substring, section: Substring) {
    let cells = line.split(separator: "|").map { Self.visible(Self.trimmed($0)) }
    typography = section.hasPrefix("French") ? .french : section == "English" ? .english : .none
    isMarkup = section.hasSuffix("across markup")
    rule = cells[0]
    typed = cells[1]
    set = cells[2]
    html = cells.count > 3 && !cells[3].isEmpty ? cells[3] : nil
  }

  /// The content of a cell, which is mostly code.
  private static func trimmed(_ cell: Substring) -> Substring {
    let cell = cell.drop { $0 == " " }
    var content = cell.prefix(cell.count - cell.reversed().prefix { $0 == " " }.count)
    if content.hasPrefix("`` "), content.hasSuffix(" ``") {
      return content.dropFirst(3).dropLast(3)
    }
    guard content.first == "`", content.last == "`" else { return content }
    content = content.dropFirst().dropLast()
    return content
  }

  private static func visible(_ text: Substring) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          switch $0 {
          case "␣": "\u{202F}"
          case "⍽": "\u{A0}"
          case "↵": "\n"
          default: $0
          }
        }))
  }
}
