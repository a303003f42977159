/// The range that a tag takes out of the text.
///
/// A tag that has its line to itself takes the whole line, so that it leaves no blank one.
struct Extent {
  let range: Range<Int>
  let ownsLine: Bool

  init(of tag: Tag, in text: TemplateText) {
    if !tag.kind.isPrinted,
      let start = text.blankStart(before: tag.range.lowerBound),
      let end = text.blankEnd(after: tag.range.upperBound)
    {
      self.init(range: start..<end, ownsLine: true)
    } else {
      self.init(range: tag.range, ownsLine: false)
    }
  }

  init(range: Range<Int>, ownsLine: Bool) {
    self.range = range
    self.ownsLine = ownsLine
  }
}
