public import Chronicle

/// The moments of a build at which somebody who waits for it can be told something.
public enum BuildProgress: Sendable {
  /// The folders were found, and their files are about to be read.
  case reading
  /// Everything that is wrong is known; the folders hold the lines to quote.
  case checked([Diagnostic], quoting: [InputFolder])
  /// Nothing stands in the way, and so many files are about to be rendered and compared.
  case writing(files: Int)
}
