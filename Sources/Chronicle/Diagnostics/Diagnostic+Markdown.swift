internal import Markdown
internal import Text
internal import YAML

extension Diagnostic {
  /// Says in our words what is wrong in a text.
  init(_ problem: MarkdownProblem, in path: DisplayPath) {
    let (rule, details) = problem.kind.reported
    let place = Location(path: path, line: problem.line, column: problem.column)
    self.init(rule, at: place, details)
  }
}

extension MarkdownProblem.Kind {
  /// The rule that is broken, and what fills the placeholders of its sentence.
  fileprivate var reported: (Rule, [String: String]) {
    switch self {
    case .unusedFootnote(let label): (.unusedFootnote, ["label": label])
    case .duplicateFootnote(let label): (.duplicateFootnote, ["label": label])
    case .undefinedFootnote(let label): (.undefinedFootnote, ["label": label])
    case .rawHTML(let found): (.rawHTML, details(ofHTML: found))
    case .refusedScheme(let scheme, _): (.refusedScheme, ["scheme": scheme])
    case .emptyDestination: (.emptyDestination, [:])
    case .missingAlternative: (.missingAlternative, [:])
    case .foreignImage(let host): (.foreignImage, ["host": host])
    case .skippedHeading(let level): (.skippedHeading, ["marks": marks(level)])
    case .headingAboveFirst(let level): (.headingAboveFirst, ["marks": marks(level)])
    case .unknownAlert(let name): (.unknownAlert, details(ofAlert: name))
    case .alertNotAlone(let mark): (.alertNotAlone, ["mark": mark])
    case .misplacedLanguage(let mark):
      (.misplacedLanguage, ["mark": shortened(mark), "example": "{lang=en}"])
    case .strayMark(let mark): (.strayMark, ["mark": mark])
    case .brokenLink(let link): (.brokenLink, ["link": shortened(link)])
    case .unusedReference(let label): (.unusedReference, ["label": label])
    case .emptyLinkText: (.emptyLinkText, [:])
    case .vagueLinkText(let text): (.vagueLinkText, ["text": text])
    case .trackingParameter(let parameter):
      (.trackingParameter, ["parameter": shortened(parameter)])
    case .quotationWithoutOrigin(let words):
      (.quotationWithoutOrigin, ["words": String(words)])
    }
  }

  private func marks(_ level: Int) -> String { String(repeating: "#", count: level) }

  private func shortened(_ text: String) -> String { String(text.prefix(60)) }

  private func details(ofAlert name: String) -> [String: String] {
    var details = ["mark": "[!\(name)]"]
    details["allowed"] = Alert.allCases.map(\.mark).joined(separator: ", ")
    let nearest = Alert.allCases.map(\.rawValue).nearest(to: name).flatMap(Alert.init(rawValue:))
    details["nearest"] = nearest?.mark
    return details
  }

  private func details(ofHTML found: String) -> [String: String] {
    var details = ["found": shortened(found)]
    details["instead"] = HTMLTag(found)?.wordingKey
    return details
  }
}
