internal import Typography

/// Gives each heading of a document an id of its own.
///
/// An id depends on the headings before it alone, so it stays when another one is added after. No id has two hyphens
/// in a row, by which those of documents on one page are kept apart.
struct HeadingIDs {
  /// The number that the next namesake of each id must exceed.
  private var uses: [String: Int] = Dictionary(minimumCapacity: 6)

  mutating func id(for text: String) -> String {
    let base = Self.base(for: text)
    guard var number = uses.updateValue(1, forKey: base) else { return base }
    repeat { number += 1 } while uses["\(base)-\(number)"] != nil
    let id = "\(base)-\(number)"
    uses[base] = number
    uses[id] = 1
    return id
  }

  /// Keeps out of the way of the ids of footnotes.
  private static func base(for text: String) -> String {
    let slug = slug(of: text)
    guard !slug.isEmpty else { return "section" }
    return slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") ? "section-" + slug : slug
  }
}
