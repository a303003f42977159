internal import Text

/// `docs/front-matter.md`: every field of every kind of file, in French, then in English.
public enum FieldManual {
  public static var text: String {
    Wording.Language.allCases.map { part(in: Wording($0)) }.joined(separator: "\n")
  }

  private static func part(in wording: Wording) -> String {
    var text = wording.text("manual-title") + "\n\n" + wording.text("manual-introduction") + "\n"
    for schema in Schema.all {
      text += "\n## \(wording.text("schema-\(schema.name)"))\n\n"
      text += "| \(wording.text("manual-columns")) |\n| --- | --- | --- |\n"
      for field in schema.fields { text += row(field, of: schema, wording) }
    }
    return text
  }

  private static func row(_ field: Field, of schema: Schema, _ wording: Wording) -> String {
    let name = field.name.rawValue
    let meaning = wording.text("field-\(schema.name)-\(name)")
    let mark = field.isRequired ? " \\*" : ""
    return "| `\(name)`\(mark) | \(describe(field.format, wording)) | \(meaning) |\n"
  }

  private static func describe(_ format: Format, _ wording: Wording) -> String {
    if let element = format.element {
      return wording.text("manual-list", ["element": describe(element, wording)])
    }
    if case .object(let kind) = format {
      let schema = wording.text("schema-\(kind.schema.name)")
      return wording.text("manual-object", ["schema": schema])
    }
    let text = wording.text("format-\(format.name)")
    switch format {
    case .number(let least, let most): return "\(text) (\(least)–\(most))"
    case .choice(let choice):
      return "\(text) (\(choice.words.map { "`\($0)`" }.joined(separator: ", ")))"
    default: return text
    }
  }
}
