import Synchronization

/// A name in a template or in a page model, interned so that a lookup compares numbers.
///
/// Interning takes a lock and hashes the text. A page model that is built thousands of times keeps
/// its names in static constants. At most 65,536 names exist in a process, so names come from code
/// and from themes, never from what an author writes.
public struct Name: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let number: UInt16

  public init(_ text: String) {
    number = Name.table.withLock { $0.number(of: text) }
  }

  public init(stringLiteral text: String) {
    self.init(text)
  }

  public var description: String {
    Name.table.withLock { $0.texts[Int(number)] }
  }

  private static let table = Mutex(Table())

  /// Every name met so far, in both directions.
  private struct Table {
    var numbers: [String: UInt16] = [:]
    var texts: [String] = []

    mutating func number(of text: String) -> UInt16 {
      if let known = numbers[text] { return known }
      precondition(texts.count <= UInt16.max, "names come from code and themes, which hold few")
      let number = UInt16(texts.count)
      numbers[text] = number
      texts.append(text)
      return number
    }
  }
}
