internal import Typography

/// The languages of the passages that the walk is in, and the typography that each asks for.
struct LanguageStack {
  private let siteTypography: TypographyRules
  /// The rules by which the words now written are set.
  private(set) var typography: TypographyRules
  /// The innermost last.
  private var open: [String] = []

  /// - Parameter typography: of words in the site's language. A site that wants none wants none for foreign words
  ///   either.
  init(_ typography: TypographyRules) {
    siteTypography = typography
    self.typography = typography
  }

  /// Enters a passage, and writes its language into the tag that is being written.
  mutating func enter(_ lang: String, into writer: inout HTMLWriter) {
    writer.attribute(" lang=\"", lang)
    open.append(lang)
    update()
  }

  mutating func leave() {
    open.removeLast()
    update()
  }

  private mutating func update() {
    guard siteTypography != .none else { return }
    typography = open.last.map(TypographyRules.init(lang:)) ?? siteTypography
  }
}
