/// The position of an element in the list of the archive that holds all of its kind.
///
/// A bare number could be a position in any list. With the kind of the element in its type, the third
/// article is never looked up among the topics.
public struct ElementIndex<Element>: Hashable, Comparable, Strideable, Sendable {
  public let position: Int

  @inlinable
  public init(_ position: Int) { self.position = position }

  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  @inlinable
  public func distance(to other: Self) -> Int { other.position - position }

  @inlinable
  public func advanced(by distance: Int) -> Self { Self(position + distance) }
}

public typealias ArticleIndex = ElementIndex<ArchivedArticle>
public typealias TopicIndex = ElementIndex<ArchivedTopic>
public typealias TermIndex = ElementIndex<Term>
public typealias PublisherIndex = ElementIndex<Publisher>
public typealias EditionIndex = ElementIndex<ArchivedEdition>
public typealias PageIndex = ElementIndex<ArchivedPage>
public typealias AuthorIndex = ElementIndex<ArchivedAuthor>

extension Array {
  @inlinable
  public subscript(index: ElementIndex<Element>) -> Element {
    get { self[index.position] }
    _modify { yield &self[index.position] }
  }

  /// The elements of a range of typed positions, such as the articles of a year.
  @inlinable
  public subscript(range: Range<ElementIndex<Element>>) -> ArraySlice<Element> {
    self[range.lowerBound.position..<range.upperBound.position]
  }

  /// The position of every element, in order.
  @inlinable
  public var typedIndices: Range<ElementIndex<Element>> {
    ElementIndex(startIndex)..<ElementIndex(endIndex)
  }

  /// Whether an element has this position.
  @inlinable
  public func contains(position: ElementIndex<Element>) -> Bool {
    indices.contains(position.position)
  }
}
