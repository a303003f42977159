/// A complaint of libyaml, turned into the mistake that the author most likely made.
///
/// The sentences compared here are those of libyaml 0.2.5; one that is not known is passed on.
struct Complaint {
  private let failure: ParserFailure
  private let lastScalar: ParserEvent?

  /// - Parameter lastScalar: the last text that was read before.
  init(_ failure: ParserFailure, after lastScalar: ParserEvent?) {
    self.failure = failure
    self.lastScalar = lastScalar
  }

  func problem(in text: inout ParsedText) -> YAMLProblem {
    let (kind, mark) = byContext(&text) ?? byProblem(&text)
    return YAMLProblem(kind: kind, mark: text.position(of: mark))
  }

  private var problemMark: ParserMark { failure.problemMark }
  private var contextMark: ParserMark { failure.contextMark }

  private typealias Finding = (YAMLProblem.Kind, ParserMark)

  /// The mistake behind a complaint that is explained by what libyaml was reading.
  private func byContext(_ text: inout ParsedText) -> Finding? {
    switch failure.context {
    case "while scanning an anchor": (.anchor, contextMark)
    case "while scanning an alias": (.alias, contextMark)
    case "while scanning a tag", "while parsing a tag", "while parsing a node": (.tag, contextMark)
    case let context where context.hasSuffix("directive"): (.directive, contextMark)
    case "while scanning a quoted scalar":
      misquoted(at: contextMark, &text) ?? (.unclosedQuote, contextMark)
    case "while parsing a quoted scalar": (.invalidEscape, problemMark)
    case "while scanning a simple key": (.missingColon, contextMark)
    default: nil
    }
  }

  /// The mistake behind a complaint that is explained by its own words.
  private func byProblem(_ text: inout ParsedText) -> Finding {
    switch failure.problem {
    case "mapping values are not allowed in this context":
      (.colonInPlainText, problemMark)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      (.tab, problemMark)
    case "found character that cannot start any token":
      text.byte(at: problemMark.index) == UInt8(ascii: "\t")
        ? (.tab, problemMark) : reserved(problemMark, &text)
    case "block sequence entries are not allowed in this context",
      "mapping keys are not allowed in this context", "did not find expected node content":
      reserved(problemMark, &text)
    case "did not find expected comment or line break",
      "found an indentation indicator equal to 0":
      reserved(contextMark, &text)
    case "did not find expected ',' or ']'": inBrackets(.unclosedList, &text)
    case "did not find expected ',' or '}'": inBrackets(.unclosedMapping, &text)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      afterValue(&text)
    case "found duplicate %YAML directive", "found duplicate %TAG directive",
      "found incompatible YAML document":
      (.directive, problemMark)
    default: (.other(failure.problem), problemMark)
    }
  }

  private func reserved(_ mark: ParserMark, _ text: inout ParsedText) -> Finding {
    (text.scalar(at: mark.index).map { .reservedCharacter($0) } ?? .unexpectedText, mark)
  }

  /// A list or mapping goes on without a comma, or was never closed and swallows what follows.
  private func inBrackets(_ unclosed: YAMLProblem.Kind, _ text: inout ParsedText) -> Finding {
    if let finding = misquoted(at: problemMark, &text) { return finding }
    let isBelow = problemMark.line > contextMark.line
    switch text.byte(at: problemMark.index) {
    case nil, UInt8(ascii: "]"), UInt8(ascii: "}"): return (unclosed, contextMark)
    case UInt8(ascii: ":") where isBelow: return (unclosed, contextMark)
    case _ where isBelow && problemMark.column == 0: return (unclosed, contextMark)
    default: return (.missingComma, problemMark)
    }
  }

  private func afterValue(_ text: inout ParsedText) -> Finding {
    if let finding = misquoted(at: problemMark, &text) { return finding }
    guard text.beginsLine(problemMark) else {
      return (.unexpectedText, problemMark)
    }
    let isColon = text.byte(at: problemMark.index) == UInt8(ascii: ":")
    return (isColon ? .emptyKey : .wrongIndentation, problemMark)
  }

  /// A quote that ended a text too early, or the end of a text that was meant to end lines above.
  ///
  /// A further quoted text is neither, unless it follows without a space.
  private func misquoted(at mark: ParserMark, _ text: inout ParsedText) -> Finding? {
    guard let last = lastScalar, last.isQuoted, last.end.line == mark.line,
      let next = text.byte(at: mark.index), !",:]}".utf8.contains(next),
      !"\"'".utf8.contains(next) || last.end.index == mark.index
    else { return nil }
    return last.start.line < last.end.line
      ? (.unclosedQuote, last.start) : (.textAfterQuote, mark)
  }
}
