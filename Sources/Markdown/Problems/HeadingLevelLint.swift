/// Finds headings whose level does not fit those before.
///
/// Those who go from heading to heading with a screen reader take a level that is left out for something missed.
struct HeadingLevelLint {
  private var first: Int?
  private var last = 0
  /// The highest level so far; a smaller number is higher.
  private var highest = 6

  /// Looks at the next heading.
  ///
  /// - Returns: a problem when a level is left out, or would be left out above the first heading.
  mutating func check(_ level: Int) -> MarkdownProblem.Kind? {
    defer {
      highest = min(level, highest)
      last = level
    }
    guard let first else {
      self.first = level
      return nil
    }
    if level > last + 1 { return .skippedHeading(level: last + 1) }
    return level < first && highest == first ? .headingAboveFirst(level: first) : nil
  }
}
