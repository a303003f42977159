/// The labels in one language.
public struct Labels: Sendable {
  /// The texts by the raw values of their labels.
  private let texts: [String]

  public init(_ text: (Label) -> String) { texts = Label.allCases.map(text) }

  subscript(label: Label) -> String { texts[label.rawValue] }
}
