/// A piece of a parsed template, before partials, parents and blocks are put in place.
indirect enum Node: Sendable {
  /// Bytes of the source.
  case text(Range<Int>)
  /// Where the indentation of an included template goes: the start of each line that is not blank.
  case lineStart
  case print(Path, escaped: Bool, Site)
  case section(Path, inverted: Bool, [Node], Site)
  case include(Include)
  case block(Block)
}

/// A range of a template that a problem can point at.
struct Site: Sendable {
  let source: Source
  let range: Range<Int>

  func problem(_ kind: TemplateProblem.Kind) -> TemplateProblem {
    source.problem(kind, at: range)
  }
}

/// A partial, or a parent with the blocks that it is given.
struct Include: Sendable {
  let name: String
  let isParent: Bool
  /// What stands before the tag when it has its line to itself, and nil when it does not.
  let indentation: [UInt8]?
  let arguments: [Argument]
  let site: Site
}

/// The content that a template gives for a block of its parent.
struct Argument: Sendable {
  let name: String
  /// Lines without the indentation of the first of them.
  let nodes: [Node]
  /// Whether the content starts on the line after the tag, and so brings its own line starts.
  let startsLine: Bool
  let site: Site
}

/// A place in a template that others may fill, with what stands there otherwise.
struct Block: Sendable {
  let name: String
  let nodes: [Node]
  /// What is put before each line that fills the place, and nil within a line.
  let indentation: [UInt8]?
}
