/// A tag with everything between it and its closing tag.
struct Element {
  let tag: Tag
  var body: [Element] = []
  /// Nil for a tag that stands alone, such as a variable.
  var closing: Tag?
}
