/// Named values in the order in which they were given.
///
/// Fields are few, so a lookup walks them and compares numbers, which is faster than hashing. When
/// two fields have one name, the first counts.
public struct Object: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [(Name, Value)]

  public init(dictionaryLiteral fields: (Name, Value)...) {
    self.fields = fields
  }

  public init(_ fields: [(Name, Value)]) {
    self.fields = fields
  }

  public subscript(name: Name) -> Value? {
    index(of: name).map { fields[$0].1 }
  }

  /// Returns the index of a field in the list.
  func index(of name: Name) -> Int? {
    for index in fields.indices where fields[index].0 == name { return index }
    return nil
  }

  /// Makes room for so many fields in all.
  public mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }

  public mutating func append(_ name: Name, _ value: Value) {
    fields.append((name, value))
  }
}
