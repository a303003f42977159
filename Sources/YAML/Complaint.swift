import CYAML

/// What libyaml says when it gives up, turned into the mistake that an author most likely made.
///
/// The sentences compared here are those of libyaml 0.2.5; one that is not known is passed on.
struct Complaint {
  private let problem: String
  private let context: String
  private let problemMark: yaml_mark_t
  /// Where the construct begins that libyaml was reading.
  private let contextMark: yaml_mark_t
  private let lastScalar: ScalarExtent?

  init(_ parser: yaml_parser_t, after lastScalar: ScalarExtent?) {
    problem = parser.problem.map { String(cString: $0) } ?? "out of memory"
    context = parser.context.map { String(cString: $0) } ?? ""
    problemMark = parser.problem_mark
    contextMark = parser.context_mark
    self.lastScalar = lastScalar
  }

  func problem(in source: inout Source) -> YAMLProblem {
    let (kind, mark) = byContext(&source) ?? byProblem(&source)
    return YAMLProblem(kind: kind, mark: source.mark(mark))
  }

  private typealias Finding = (YAMLProblem.Kind, yaml_mark_t)

  /// The complaints for which it says enough what libyaml was reading.
  private func byContext(_ source: inout Source) -> Finding? {
    switch context {
    case "while scanning an anchor": (.anchor, contextMark)
    case "while scanning an alias": (.alias, contextMark)
    case "while scanning a tag", "while parsing a tag", "while parsing a node": (.tag, contextMark)
    case let context where context.hasSuffix("directive"): (.directive, contextMark)
    case "while scanning a quoted scalar":
      misquoted(at: contextMark, &source) ?? (.unclosedQuote, contextMark)
    case "while parsing a quoted scalar": (.invalidEscape, problemMark)
    case "while scanning a simple key": (.missingColon, contextMark)
    default: nil
    }
  }

  private func byProblem(_ source: inout Source) -> Finding {
    switch problem {
    case "mapping values are not allowed in this context":
      (.colonInPlainText, problemMark)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      (.tab, problemMark)
    case "found character that cannot start any token":
      source.byte(at: problemMark.index) == UInt8(ascii: "\t")
        ? (.tab, problemMark) : reserved(problemMark, &source)
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected node content":
      reserved(problemMark, &source)
    case "did not find expected comment or line break",
      "found an indentation indicator equal to 0":
      reserved(contextMark, &source)
    case "did not find expected ',' or ']'": inBrackets(.unclosedList, &source)
    case "did not find expected ',' or '}'": inBrackets(.unclosedMapping, &source)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      afterValue(&source)
    case "found duplicate %YAML directive", "found duplicate %TAG directive",
      "found incompatible YAML document":
      (.directive, problemMark)
    default: (.other(problem), problemMark)
    }
  }

  private func reserved(_ mark: yaml_mark_t, _ source: inout Source) -> Finding {
    (source.scalar(at: mark.index).map { .reservedCharacter($0) } ?? .unexpectedText, mark)
  }

  /// A list or mapping goes on without a comma, or was never closed and swallows what follows.
  private func inBrackets(_ unclosed: YAMLProblem.Kind, _ source: inout Source) -> Finding {
    if let finding = misquoted(at: problemMark, &source) { return finding }
    let isBelow = problemMark.line > contextMark.line
    switch source.byte(at: problemMark.index) {
    case nil, UInt8(ascii: "]"), UInt8(ascii: "}"): return (unclosed, contextMark)
    case UInt8(ascii: ":") where isBelow: return (unclosed, contextMark)
    case _ where isBelow && problemMark.column == 0: return (unclosed, contextMark)
    default: return (.missingComma, problemMark)
    }
  }

  private func afterValue(_ source: inout Source) -> Finding {
    if let finding = misquoted(at: problemMark, &source) { return finding }
    guard source.beginsLine(problemMark.index, column: problemMark.column) else {
      return (.unexpectedText, problemMark)
    }
    let isColon = source.byte(at: problemMark.index) == UInt8(ascii: ":")
    return (isColon ? .emptyKey : .wrongIndentation, problemMark)
  }

  /// A quote that ended a text too early, or the end of a text that was meant to end lines above.
  ///
  /// A further quoted text is neither, unless it follows without a space.
  private func misquoted(at mark: yaml_mark_t, _ source: inout Source) -> Finding? {
    guard let last = lastScalar, last.isQuoted, last.end.line == mark.line,
      let next = source.byte(at: mark.index), !",:]}".utf8.contains(next),
      !"\"'".utf8.contains(next) || last.end.index == mark.index
    else { return nil }
    return last.start.line < last.end.line
      ? (.unclosedQuote, last.start) : (.textAfterQuote, mark)
  }
}
