/// `docs/front-matter.md`: every field of every kind of file, in French and in English.
public enum FieldManual {
  public static var text: String {
    let french = Wording(.french)
    let english = Wording(.english)
    var text = french.text("manual-title") + "\n\n"
    text += french.text("manual-introduction") + "\n\n" + english.text("manual-introduction") + "\n"
    for schema in Schema.all {
      let title = french.text("schema-\(schema.name)")
      text += "\n## \(title) · \(english.text("schema-\(schema.name)"))\n\n"
      text += "| champ · field | valeur · value | |\n| --- | --- | --- |\n"
      for field in schema.fields { text += row(field, of: schema, french, english) }
    }
    return text
  }

  private static func row(
    _ field: Field, of schema: Schema, _ french: Wording, _ english: Wording
  ) -> String {
    let key = "field-\(schema.name)-\(field.name.rawValue)"
    let name = "`\(field.name.rawValue)`" + (field.isRequired ? " *" : "")
    let format = "\(describe(field.format, french)) · \(describe(field.format, english))"
    return "| \(name) | \(format) | \(french.text(key)) · \(english.text(key)) |\n"
  }

  private static func describe(_ format: Format, _ wording: Wording) -> String {
    switch format {
    case .list(let element):
      wording.text("manual-list", ["element": describe(element, wording)])
    case .object(let schema):
      wording.text("manual-object", ["schema": wording.text("schema-\(schema.name)")])
    case .number(let range):
      wording.text("format-number") + " (\(range.lowerBound)–\(range.upperBound))"
    default: wording.text("format-\(format.name)")
    }
  }
}
