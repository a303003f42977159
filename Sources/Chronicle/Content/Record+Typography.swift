internal import Typography

extension Record {
  /// A text as readers see it, set once for all the places that show it.
  func text(_ name: FieldName, set typography: TypographyRules) -> String? {
    text(name).map(typography.text)
  }
}
