/// The labels in one language.
public struct Labels: Sendable {
  /// By the raw value of the label.
  private let texts: [String]

  public init(_ text: (Label) -> String) { texts = Label.allCases.map(text) }

  subscript(label: Label) -> String { texts[label.rawValue] }
}
