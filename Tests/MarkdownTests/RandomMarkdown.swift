import SampleFiles

/// Makes texts that look like Markdown, or that only a machine would write.
struct RandomMarkdown {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func next() -> [UInt8] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: noise(pieces)
    case 1: noise(pieces + Constructs.all)
    case 2: spliced()
    default: bytes()
    }
  }

  private let pieces = [
    " ", "  ", "    ", "\n", "\n\n", "\r\n", "\t", "a", "mot ", "é", "«", "*", "**", "_", "~~", "~",
    "`", "```", "[", "]", "(", ")", "![", "](", "<", ">", "> ", "- ", "1. ", "# ", "|", "|-|", ":",
    "\\", "&amp;", "&", "\"", "'",
    "www.a.fr", "http://a.b ", "a@b.fr ", "[^1]", "\n\n[^1]: ", "[^x]", "- [ ] ", "- [x] ", "<b>",
    "<!--", "-->", "\u{0}", "---\n", "===\n", "| a | b |\n|---|:-:|\n| c | d |\n", "[a]: b\n",
    "javascript:", "\u{202F}", "!",
  ]

  private mutating func noise(_ pieces: [String]) -> [UInt8] {
    (0..<Int.random(in: 1...60, using: &generator)).flatMap { _ in
      Array(generator.pick(pieces).utf8)
    }
  }

  /// Two constructs cut anywhere, even within a character.
  private mutating func spliced() -> [UInt8] {
    let first = Array(generator.pick(Constructs.all).utf8)
    let second = Array(generator.pick(Constructs.all).utf8)
    let cut = Int.random(in: 0...first.count, using: &generator)
    let other = Int.random(in: 0...second.count, using: &generator)
    return Array(first[..<cut] + second[other...] + first[cut...])
  }

  private mutating func bytes() -> [UInt8] {
    let special = Array("\u{0}\n\r\t []()*_~`<>!#|:-^&\\\"".utf8) + [0x80, 0xC3, 0xE2, 0xFF]
    return (0..<Int.random(in: 1...80, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? generator.pick(special) : UInt8.random(in: 0...255, using: &generator)
    }
  }
}
