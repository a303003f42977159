/// A heading that the walk has entered and not left.
struct OpenHeading {
  let level: Int
  let line: Int
  let lang: String?
  /// Where its id goes, which is made of words still to come.
  let idOffset: Int
  let holeCount: Int
  /// Where its words begin in the plain text.
  let textOffset: Int
}
