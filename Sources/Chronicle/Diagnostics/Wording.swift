internal import Text
internal import YAML

/// The sentences that the command says, in one language: `Wording/fr.yml` or `Wording/en.yml`.
public struct Wording: Sendable {
  /// The languages there are.
  public enum Language: String, CaseIterable, Sendable {
    case french = "fr"
    case english = "en"
  }

  /// The words for a rule: what is wrong, and what to do, the first that fits.
  struct Sentence: Sendable {
    var summary = ""
    var help: [String] = []
  }

  private var texts: [String: String] = [:]
  private(set) var sentences: [String: Sentence] = [:]

  public init(_ language: Language) {
    let bytes =
      switch language {
      case .french: PackageResources.fr_yml
      case .english: PackageResources.en_yml
      }
    let text = unsafe UTF8Span(unchecked: bytes.span)
    guard case .mapping(let entries, _)? = try? YAMLNode(parsing: text) else {
      preconditionFailure("the wording is part of the program: a test reads every file of it")
    }
    for entry in entries {
      switch entry.value {
      case .scalar(let scalar): texts[entry.key.text] = scalar.text
      case .mapping(let rules, _):
        for rule in rules { sentences[rule.key.text] = Sentence(rule.value) }
      case .sequence: break
      }
    }
  }

  /// A text by its key, its placeholders filled.
  public func text(_ key: String, _ values: [String: String] = [:]) -> String {
    (texts[key] ?? key).filled(values)
  }

  /// Says in one line what is wrong.
  public func summary(of diagnostic: Diagnostic) -> String {
    let sentence = sentences[diagnostic.rule.rawValue] ?? Sentence()
    return sentence.summary.filled(values(of: diagnostic))
  }

  /// Says what to do about a mistake.
  public func help(for diagnostic: Diagnostic) -> String {
    let values = values(of: diagnostic)
    let fitting = sentences[diagnostic.rule.rawValue]?.help.first { help in
      Pattern(help).placeholders.allSatisfy { values[$0] != nil }
    }
    return fitting?.filled(values) ?? ""
  }

  /// The details `format` and `instead` are themselves keys of texts.
  private func values(of diagnostic: Diagnostic) -> [String: String] {
    var values = diagnostic.details
    for name in ["format", "instead"] { values[name] = values[name].map { text($0) } }
    return values
  }

  /// The keys of all texts, for the test that holds the languages to the same list.
  var keys: Set<String> { Set(texts.keys) }
}

extension Wording.Sentence {
  fileprivate init(_ node: YAMLNode) {
    guard case .mapping(let entries, _) = node else { return }
    for entry in entries {
      switch entry.value {
      case .scalar(let scalar): summary = scalar.text
      case .sequence(let nodes, _):
        help = nodes.compactMap { node in
          guard case .scalar(let scalar) = node else { return nil }
          return scalar.text
        }
      case .mapping: break
      }
    }
  }
}
