internal import Text
public import YAML

extension Diagnostic {
  /// Says in our words what keeps front matter from being read.
  public init(_ problem: YAMLProblem, in path: DisplayPath) {
    let place = Location(path: path, line: problem.mark.line, column: problem.mark.column)
    let (rule, details) = Self.wording(of: problem.kind)
    self.init(rule, at: place, details)
  }

  private static func wording(of kind: YAMLProblem.Kind) -> (Rule, [String: String]) {
    switch kind {
    case .controlCharacter(let scalar):
      (.yamlControlCharacter, ["character": scalar.codePointName])
    case .tooLarge(let limit):
      (.fileTooLarge, ["size": "?", "limit": String(limit >> 20)])
    case .tooDeep(let limit): (.yamlTooDeep, ["limit": String(limit)])
    case .tab: (.yamlTab, [:])
    case .duplicateKey(let key, let line):
      (.yamlDuplicateKey, ["field": key, "line": String(line)])
    case .emptyKey, .nonScalarKey: (.yamlKey, [:])
    case .anchor, .alias: (.yamlAnchor, [:])
    case .tag: (.yamlTag, [:])
    case .directive, .multipleDocuments: (.yamlDocuments, [:])
    case .unclosedQuote: (.yamlUnclosedQuote, [:])
    case .textAfterQuote: (.yamlTextAfterQuote, [:])
    case .invalidEscape: (.yamlEscape, [:])
    case .unclosedList, .unclosedMapping: (.yamlUnclosedList, [:])
    case .missingComma: (.yamlMissingComma, [:])
    case .colonInPlainText: (.yamlColon, [:])
    case .missingColon: (.yamlMissingColon, [:])
    case .reservedCharacter(let scalar):
      (.yamlReservedCharacter, ["character": String(Character(scalar))])
    case .wrongIndentation: (.yamlIndentation, [:])
    case .unexpectedText: (.yamlOther, [:])
    case .other(let reason): (.yamlOther, ["reason": reason])
    }
  }
}
