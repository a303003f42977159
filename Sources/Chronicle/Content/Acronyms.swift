internal import Markdown
internal import Text
internal import YAML

/// The reader of `acronyms.yml`: what the acronyms of the chronicle stand for.
struct Acronyms {
  private static let file: InputPath = "acronyms.yml"

  private let path: DisplayPath
  private var meanings: [String: String] = [:]

  /// The meanings by the acronym; none when there is no such file.
  static func read(_ folder: InputFolder, _ diagnostics: inout [Diagnostic]) -> [String: String] {
    guard folder.paths.contains(file), let bytes = TextFile.utf8(file, in: folder, &diagnostics)
    else { return [:] }
    var acronyms = Acronyms(path: folder.displayPath(of: file))
    acronyms.read(bytes.span, &diagnostics)
    return acronyms.meanings
  }

  private init(path: DisplayPath) { self.path = path }

  private mutating func read(_ yaml: Span<UInt8>, _ diagnostics: inout [Diagnostic]) {
    do throws(YAMLProblem) {
      let text = unsafe UTF8Span(unchecked: yaml)
      guard let node = try YAMLNode(parsing: text) else { return }
      guard case .mapping(let entries, _) = node else {
        return report(.acronymList, at: node.mark, &diagnostics)
      }
      for entry in entries { read(entry, &diagnostics) }
    } catch {
      diagnostics.append(Diagnostic(error, in: path))
    }
  }

  private mutating func read(_ entry: YAMLField, _ diagnostics: inout [Diagnostic]) {
    let acronym = entry.key
    if !MarkdownOptions.isFindable(acronym: acronym.text) {
      report(.acronymForm, acronym, at: acronym.mark, &diagnostics)
    }
    guard case .scalar(let meaning) = entry.value else {
      return report(.acronymMeaning, acronym, at: entry.value.mark, &diagnostics)
    }
    if meaning.isBeforeComment {
      report(.cutByComment, acronym, at: meaning.mark, &diagnostics)
    } else if meaning.text.isBlank {
      report(.acronymMeaning, acronym, at: acronym.mark, &diagnostics)
    } else {
      meanings[acronym.text] = meaning.text
    }
  }

  private func report(
    _ rule: Rule, _ acronym: Scalar? = nil, at mark: TextPosition,
    _ diagnostics: inout [Diagnostic]
  ) {
    let length = acronym?.mark == mark ? acronym?.length : nil
    let place = Location(path: path, line: mark.line, column: mark.column, length: length ?? 1)
    let name = acronym?.text ?? ""
    diagnostics.report(rule, at: place, ["acronym": name, "field": name])
  }
}
