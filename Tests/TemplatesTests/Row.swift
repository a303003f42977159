import Templates
import Testing

/// One rule of the language: a template, what it is given, and what must come out.
struct Row: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  let data: Value
  let partials: [String: String]
  let expected: String

  init(
    _ rule: String, _ template: String, _ data: Object = [:], partials: [String: String] = [:],
    gives expected: String
  ) {
    self.init(rule, template, value: .object(data), partials: partials, gives: expected)
  }

  init(
    _ rule: String, _ template: String, value: Value, partials: [String: String] = [:],
    gives expected: String
  ) {
    self.rule = rule
    self.template = template
    self.data = value
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { rule }

  func check() {
    #expect(Template(template, partials: partials).render(data) == expected)
  }
}

extension Value {
  static func texts(_ texts: String...) -> Value { .list(texts.map(Value.text)) }

  static func objects(_ objects: Object...) -> Value { .list(objects.map(Value.object)) }
}
