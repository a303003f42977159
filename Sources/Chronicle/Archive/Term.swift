/// The kinds of free keywords, each with pages of its own.
enum TermKind: String, Sendable, CaseIterable {
  case tag
  case place
  case actor
}

/// A tag, a place or an actor, and the articles that name it.
struct Term: Sendable {
  /// As most articles write it, set as the site's texts are; addresses come from what is written.
  let name: String
  let slug: String
  /// Positions in the archive, oldest first.
  let articles: [Int]
  /// Where it is first written: what a collision of addresses points to.
  let origin: Location
}
