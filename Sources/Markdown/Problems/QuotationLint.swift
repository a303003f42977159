/// Finds long quotations that do not say where they come from.
///
/// What is quoted at length must be found again by readers; how long that is, the site says.
struct QuotationLint {
  /// The number of words from which a quotation must say it; `nil` for never.
  let limit: Int?

  /// - Parameters:
  ///   - words: how many the quotation has, counted only when they matter.
  ///   - hasOrigin: whether a link or a footnote in it says where it comes from.
  func problem(ofWords words: @autoclosure () -> Int, hasOrigin: Bool) -> MarkdownProblem.Kind? {
    guard let limit, !hasOrigin else { return nil }
    let words = words()
    return words >= limit ? .quotationWithoutOrigin(words: words) : nil
  }
}
