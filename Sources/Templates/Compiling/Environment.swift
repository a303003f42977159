/// The blocks that are filled from outside while a template is put in place.
///
/// What is given furthest out counts. Content remembers the environment it was written in, so a
/// block within it belongs to the template that wrote it, and not to the parent that shows it.
struct Environment: Equatable {
  private var fillings: [Filling] = []

  /// The content given for one block.
  struct Filling: Equatable {
    let argument: Argument
    let environment: Environment

    static func == (left: Filling, right: Filling) -> Bool {
      left.argument.site.range == right.argument.site.range
        && left.argument.site.source.path == right.argument.site.source.path
        && left.environment == right.environment
    }
  }

  subscript(block: String) -> Filling? {
    fillings.first { $0.argument.name == block }
  }

  func adding(_ arguments: [Argument]) -> Environment {
    var extended = self
    for argument in arguments where extended[argument.name] == nil {
      extended.fillings.append(Filling(argument: argument, environment: self))
    }
    return extended
  }
}
