import Text
import Testing
import YAML

@Suite struct `Limits of front matter` {
  @Test func `lists deeper than the limit are refused where they pass it`() {
    let expected = YAMLProblem(kind: .tooDeep(limit: 32), line: 1, column: 35)
    #expect(problem(("é: " + String(repeating: "[", count: 100_000)).utf8) == expected)
    let mappings = String(repeating: "{é: ", count: 33)
    #expect(problem(mappings.utf8)?.kind == .tooDeep(limit: 32))
    #expect(problem(String(repeating: "- ", count: 33).utf8)?.kind == .tooDeep(limit: 32))
  }

  @Test func `a text over the limit is refused, one at the limit is read`() throws {
    let start = "é: "
    let text = start + String(repeating: "a", count: YAMLNode.sizeLimit - start.utf8.count)
    #expect(try tree(text) != nil)
    let expected = YAMLProblem(kind: .tooLarge(limit: YAMLNode.sizeLimit), line: 7, column: 1)
    #expect(problem((text + "a").utf8, firstLine: 7) == expected)
  }

  @Test func `a duplicate is found in a long mapping too`() {
    let text = (1...100).map { "clé-\($0): x\n" }.joined() + "clé-7: y"
    let expected = YAMLProblem(
      kind: .duplicateKey("clé-7", firstLine: 8), line: 102, column: 1)
    #expect(problem(text.utf8, firstLine: 2) == expected)
  }

  @Test func `no cut and no changed byte of a text does more than give a problem`() {
    let text = Array(
      """
      id: "clé" # é
      liste: [a, 'b', {c: d}]
      texte: >-
        plié
      blocs:
        - {x: é, y: "\\u00e9"}
        - z: &a *b !c
      """.utf8)
    for end in text.indices {
      _ = problem(text[..<end])
      for byte in [0x09, 0x0A, 0x22, 0x27, 0x3A, 0x5B, 0x7D, 0x2D, 0x21, 0x80, 0xE2] as [UInt8] {
        var changed = text
        changed[end] = byte
        if let mark = problem(changed)?.mark { #expect(mark >= TextPosition(line: 1, column: 1)) }
      }
    }
  }
}
