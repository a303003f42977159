/// A tag that is being written, into which an attribute may still go once what follows is known.
struct OpenTag {
  /// The offset of its end in the HTML.
  let offset: Int
  /// The number of placeholders that come before.
  let placeholderCount: Int
}
