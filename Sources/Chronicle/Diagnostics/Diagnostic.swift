/// One thing that is wrong in what an author wrote, with the place and the fix.
///
/// A diagnostic holds no sentence: the rule names one in `Wording`, and the details fill its placeholders.
public struct Diagnostic: Hashable, Sendable, Error {
  /// Whether the build can go on.
  public enum Severity: Hashable, Sendable {
    case error
    case warning
  }

  public let rule: Rule
  public let location: Location
  /// The texts that fill the placeholders of the sentence, such as `nearest` for `{nearest}`.
  public let details: [String: String]

  public init(_ rule: Rule, at location: Location, _ details: [String: String] = [:]) {
    self.rule = rule
    self.location = location
    self.details = details
  }

  public var severity: Severity { rule.severity }
}

extension [Diagnostic] {
  /// Adds what is wrong at a place.
  ///
  /// Whoever may find a mistake takes `inout [Diagnostic]` last, adds what it finds and goes on; what it
  /// returns is what it could make of its input all the same.
  public mutating func report(
    _ rule: Rule, at location: Location, _ details: [String: String] = [:]
  ) {
    append(Diagnostic(rule, at: location, details))
  }

  /// Returns these as an editor meets them: by file, line and column, each once.
  public func inReadingOrder() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }
      .sorted { ($0.location, $0.rule.rawValue) < ($1.location, $1.rule.rawValue) }
  }

  public var hasErrors: Bool { self[...].hasErrors }
}

extension ArraySlice<Diagnostic> {
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
