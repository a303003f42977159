/// A value that a template can show.
///
/// A section runs for everything but `nothing`, `flag(false)`, an empty list, and, beyond the
/// specification, empty text and empty markup bytes. The number 0 is a value like any other, so a
/// section over it runs.
public enum Value: Sendable {
  /// Prints as nothing, and hides a field of the same name in an outer context.
  case nothing
  case flag(Bool)
  case number(Int)
  /// Text of any origin: printing escapes it.
  case text(String)
  /// Markup that the model vouches for: printing copies it.
  case html(Markup)
  case list([Value])
  case object(Object)
}
