/// A quotation or an alert that the walk has entered and not left.
struct OpenQuotation {
  /// The line that says where a quotation comes from.
  struct Origin {
    let paragraph: OpaquePointer
    /// The end of the line before it; `nil` when it is a paragraph of its own.
    let lineBreak: OpaquePointer?
    /// The link in it, which leads to what is quoted.
    let link: OpaquePointer?
  }

  let node: OpaquePointer
  var alert: Alert?
  var origin: Origin?
  var lang: String?
  /// The paragraph that ends with the mark of the quotation's language.
  var languageParagraph: OpaquePointer?
  /// The hole for the address of what is quoted.
  var citeHole: Int?
  /// Where its words begin in the plain text.
  var textOffset = 0
  /// Whether a link or a footnote in it says where it comes from.
  var hasSource = false
}
