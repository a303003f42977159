import Text
import Testing
import YAML

@Suite struct `Places of values` {
  @Test func `columns count scalars and lines count from the given one`() throws {
    let fields = try fields(
      """
      été: « à »
      liste: [é, ü, "où"]
      blocs:
        - clé: été
      """, firstLine: 2)
    #expect(fields["été"]?.mark == TextPosition(line: 2, column: 6))
    guard case .sequence(let items, let start)? = fields["liste"],
      case .sequence(let blocks, let dash)? = fields["blocs"]
    else {
      Issue.record("no lists")
      return
    }
    #expect(start == TextPosition(line: 3, column: 8))
    #expect(items.map(\.mark.column) == [9, 12, 15])
    #expect(dash == TextPosition(line: 5, column: 3))
    #expect(blocks.map(\.mark) == [TextPosition(line: 5, column: 5)])
  }

  @Test func `keys have places too`() throws {
    let node = try YAMLNode(parsing: "é: {ü: 1, a: 2}".utf8Span)
    guard case .mapping(let entries, _)? = node,
      case .mapping(let inner, let brace)? = entries.first?.value
    else {
      Issue.record("no mapping")
      return
    }
    #expect(brace == TextPosition(line: 1, column: 4))
    #expect(inner.map(\.key.mark.column) == [5, 11])
  }

  @Test func `an empty value stands after its colon`() throws {
    #expect(try fields("été:\nb: c")["été"]?.mark == TextPosition(line: 1, column: 5))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a byte order mark takes no column`(newline: String) throws {
    let fields = try fields("\u{FEFF}été: oui\(newline)b: c")
    #expect(fields["été"]?.mark == TextPosition(line: 1, column: 6))
    #expect(fields["b"]?.mark == TextPosition(line: 2, column: 4))
  }

  @Test(arguments: [
    ("a: été", 3), ("a: \"été\"", 5), ("a: 'l''été'", 8), ("a:", 0), ("a: été et\n  suite", 6),
    ("a: >\n  plié", 1), ("a: \"sur\n  deux\"", 4),
  ])
  func `the length of a value is what it takes of its first line`(
    text: String, length: Int
  ) throws {
    guard case .scalar(let scalar)? = try fields(text)["a"] else {
      Issue.record("no text")
      return
    }
    #expect(scalar.length == length)
  }
}
