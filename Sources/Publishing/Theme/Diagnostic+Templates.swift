internal import Chronicle
internal import Templates

extension Diagnostic {
  /// Says in our words what is wrong in a template.
  init(_ problem: TemplateProblem) {
    let place = Location(
      path: DisplayPath(problem.path), line: problem.line, column: problem.column,
      length: problem.length)
    let (rule, details) = Self.wording(of: problem.kind)
    self.init(rule, at: place, details.compactMapValues(\.self))
  }

  private static func wording(of kind: TemplateProblem.Kind) -> (Rule, [String: String?]) {
    switch kind {
    case .notUTF8(let offset): (.invalidUTF8, ["offset": String(offset), "byte": "?"])
    case .missingTemplate(let name, let nearest):
      (.missingTemplate, ["template": name, "nearest": nearest])
    case .unclosedTag: (.templateSyntax, ["found": "{{"])
    case .malformedDelimiters: (.templateSyntax, ["found": "{{="])
    case .malformedName(let name): (.templateSyntax, ["found": name])
    case .unclosedSection(let name): (.templateUnclosed, ["name": name])
    case .strayClosing(let name): (.templateStray, ["name": name])
    case .mismatchedClosing(let name, let expected, let line):
      (.templateStray, ["name": name, "expected": expected, "line": String(line)])
    case .unknownName(let name, let nearest):
      (.templateUnknownName, ["name": name, "nearest": nearest])
    case .unknownPartial(let name, let nearest), .unknownParent(let name, let nearest):
      (.templateUnknownPartial, ["name": name, "nearest": nearest])
    case .unknownBlock(let name, let parent, let nearest):
      (.templateUnknownBlock, ["name": name, "parent": parent, "nearest": nearest])
    case .duplicateBlock(let name): (.templateDuplicateBlock, ["name": name])
    case .ignoredInParent(let text): (.templateIgnored, ["found": text])
    case .cycle(let names): (.templateCycle, ["names": names.joined(separator: " → ")])
    case .printedList(let name), .printedObject(let name): (.templateNotText, ["name": name])
    case .notAnObject(let name, let path):
      (.templateUnknownName, ["name": path.isEmpty ? name : path])
    case .unescapedText(let name): (.templateUnescaped, ["name": name])
    }
  }
}
