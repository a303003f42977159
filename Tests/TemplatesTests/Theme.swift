import Text
import Templates

/// A theme of a few templates, each read from `name.html`.
struct Theme {
  var files: [String: String]
  var pages: [String: Shape] = ["page": Theme.shape]
  var constants: Object = [:]
  var constantsShape: Shape?

  /// The shape that the page of most tests offers.
  static let shape: Shape = .object([
    "title": .text, "body": .html, "count": .number, "draft": .flag,
    "author": .object(["name": .text]),
    "tags": .list(.object(["name": .text, "url": .text])),
    "words": .list(.text),
  ])

  init(_ files: [String: String], pages: [String: Shape] = ["page": Theme.shape]) {
    self.files = files
    self.pages = pages
  }

  var library: TemplateLibrary {
    TemplateLibrary(
      compiling: files.map {
        TemplateFile(name: $0.key, path: "\($0.key).html", text: Array($0.value.utf8))
      },
      pages: pages, constants: constants, constantsShape: constantsShape)
  }

  /// Each problem as `path:line:column+length`, and its kind.
  var problems: [String] { library.problems.map(\.summary) }

  func render(_ page: Object) -> String {
    String { library.render("page", page, into: &$0) }
  }
}

extension TemplateProblem {
  var summary: String { "\(path):\(line):\(column)+\(length) \(kind.summary)" }
}

extension TemplateProblem.Kind {
  /// The kind in the words of these tests.
  fileprivate var summary: String {
    switch self {
    case .notUTF8(let offset): "not UTF-8 at byte \(offset)"
    case .missingTemplate(let name, let nearest): "no template \(name)\(hint(nearest))"
    case .unclosedTag: "unclosed tag"
    case .malformedDelimiters: "malformed delimiters"
    case .malformedName(let name): "malformed name '\(name)'"
    case .unclosedSection(let name): "unclosed \(name)"
    case .strayClosing(let name): "stray closing \(name)"
    case .mismatchedClosing(let name, let expected, let line):
      "closing \(name), expected \(expected) of line \(line)"
    case .unknownName(let name, let nearest): "unknown name \(name)\(hint(nearest))"
    case .unknownPartial(let name, let nearest): "unknown partial \(name)\(hint(nearest))"
    case .unknownParent(let name, let nearest): "unknown parent \(name)\(hint(nearest))"
    case .unknownBlock(let name, let parent, let nearest):
      "unknown block \(name) of \(parent)\(hint(nearest))"
    case .duplicateBlock(let name): "duplicate block \(name)"
    case .ignoredInParent(let name): "ignored \(name)"
    case .cycle(let names): "cycle \(names.joined(separator: " "))"
    case .printedList(let name): "printed list \(name)"
    case .printedObject(let name): "printed object \(name)"
    case .notAnObject(let name, let path): "no fields in \(name) of \(path)"
    case .unescapedText(let name): "unescaped \(name)"
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { ", perhaps \($0)" } ?? ""
  }
}
