internal import Text

/// One mistake in a template, and its place.
///
/// It carries facts and no wording: whoever reports it knows the reader's language.
public struct TemplateProblem: Hashable, Sendable {
  public let path: String
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  /// The number of Unicode scalars of that line that are concerned.
  public let length: Int
  public let kind: Kind

  /// A kind of mistake; `nearest` is the name that was probably meant.
  public enum Kind: Hashable, Sendable {
    /// The template is not UTF-8, from this byte of the file on, counted from 0.
    case notUTF8(byteOffset: Int)
    /// A page has no template file; the path is the name that was looked for.
    case missingTemplate(String, nearest: String?)
    /// A tag is opened and its closing delimiter never comes.
    case unclosedTag
    /// A set-delimiters tag does not hold two words without `=`.
    case malformedDelimiters
    /// A tag without a name, a name with a space in it, or a dotted name with an empty part.
    case malformedName(String)
    /// A section, parent or block that has no closing tag.
    case unclosedSection(String)
    /// A closing tag when nothing is open.
    case strayClosing(String)
    /// A closing tag that names something else than what is open.
    case mismatchedClosing(String, expected: String, openedOnLine: Int)
    /// A name that no context of the page offers.
    case unknownName(String, nearest: String?)
    case unknownPartial(String, nearest: String?)
    case unknownParent(String, nearest: String?)
    /// A block that the parent has no place for, so its content would be lost.
    case unknownBlock(String, parent: String, nearest: String?)
    /// A block that one parent tag fills twice; the first counts.
    case duplicateBlock(String)
    /// A tag between the tags of a parent and outside of its blocks, where it does nothing.
    case ignoredInParent(String)
    /// Templates that contain one another; the names in order, each once.
    case cycle([String])
    case printedList(String)
    case printedObject(String)
    /// A part that has no fields, in a dotted name that goes on behind it.
    case notAnObject(String, in: String)
    /// Text printed without escaping: only the model decides what is trusted.
    case unescapedText(String)
  }
}

extension TemplateProblem {
  static func missingTemplate(
    _ name: String, among known: some Sequence<String>
  ) -> TemplateProblem {
    let kind = Kind.missingTemplate(name, nearest: known.nearest(to: name))
    return TemplateProblem(path: name, line: 1, column: 1, length: 0, kind: kind)
  }

  fileprivate var place: Place { Place(path: path, line: line, column: column) }

  /// The place of a problem.
  fileprivate struct Place: Hashable, Comparable {
    let path: String
    let line: Int
    let column: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
  }
}

extension [TemplateProblem] {
  /// The problems in order, with the first alone where several concern one place.
  ///
  /// A partial that many pages include is checked with each of them.
  func firstOfEachPlace() -> [TemplateProblem] {
    let first = Dictionary(map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    return first.values.sorted { $0.place < $1.place }
  }
}
