public import Text

/// A template ready to render, with all that it includes compiled in.
///
/// Rendering changes nothing in it, so any number of threads may share it.
public struct Template: Sendable {
  let program: Program
  let constants: Object

  public func render(_ page: Object, into output: inout ByteBuffer) {
    render(.object(page), into: &output)
  }

  /// Renders any value, such as a list that `{{#.}}` runs through.
  public func render(_ value: Value, into output: inout ByteBuffer) {
    var renderer = Interpreter(program, contexts: [constants])
    renderer.render(value, into: &output)
  }
}

extension Template {
  /// Compiles one template by the specification alone.
  ///
  /// Nothing is known of the data, and a name, partial or parent that is missing shows as nothing.
  public init(_ text: String, partials: [String: String] = [:]) {
    let root = ParsedTemplate(parsing: TemplateFile(name: "", path: "", text: Array(text.utf8)))
    let templates = Dictionary(
      uniqueKeysWithValues: partials.map { name, text in
        let file = TemplateFile(name: name, path: name, text: Array(text.utf8))
        return (name, ParsedTemplate(parsing: file))
      })
    program = Compiler(compiling: root, with: templates).builder.program
    constants = [:]
  }

  public func render(_ value: Value) -> String {
    var output = ByteBuffer()
    render(value, into: &output)
    return output.string()
  }
}
