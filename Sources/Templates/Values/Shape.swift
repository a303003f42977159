/// The names and kinds of values that a page model offers, so that a template is checked before anything is rendered.
///
/// A shape promises names, not presence: a model may leave a field out. A name that is missing at
/// run time is looked up in the outer contexts, as the specification wants; a model that means
/// "none here" says `nothing`.
public indirect enum Shape: Sendable {
  case text
  case html
  case number
  case flag
  case list(Shape)
  case object([Name: Shape])

  /// The shape of a value that is known already, such as the wording of a site.
  ///
  /// The elements of a list are taken to be alike.
  public init(of value: Value) {
    switch value {
    case .nothing, .text: self = .text
    case .html: self = .html
    case .number: self = .number
    case .flag: self = .flag
    case .list(let elements): self = .list(elements.first.map(Shape.init(of:)) ?? .text)
    case .object(let object):
      let fields = object.fields.map { ($0.0, Shape(of: $0.1)) }
      self = .object(Dictionary(fields, uniquingKeysWith: { first, _ in first }))
    }
  }
}
