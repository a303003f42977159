extension Destination {
  /// The problem of a link or an image that cannot lead there.
  var problem: MarkdownProblem.Kind? {
    switch self {
    case .external, .local: nil
    case .empty: .emptyDestination
    case .refused(let address, let scheme): .refusedScheme(scheme, destination: address)
    }
  }
}
