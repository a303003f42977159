/// The contents given to blocks while a template is put in place.
///
/// Of several contents for one block, the outermost counts. A content keeps the environment in which it was written,
/// so that a block within it belongs to the template that wrote it, and not to the parent that shows it.
struct Environment: Equatable {
  private var fillings: [Filling] = []

  /// The content given for one block.
  struct Filling: Equatable {
    let argument: Argument
    let environment: Environment

    static func == (left: Filling, right: Filling) -> Bool {
      left.argument.origin.range == right.argument.origin.range
        && left.argument.origin.text.path == right.argument.origin.text.path
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
