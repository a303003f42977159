internal import Text
internal import Typography

/// Finds links that tell too little to those who go from link to link, as screen readers do, and addresses that
/// tell too much.
enum LinkLint {
  /// The problem of a link's words.
  ///
  /// - Parameters:
  ///   - words: without the spaces around them.
  ///   - hasImage: whether an image speaks for the link.
  static func problem(ofWords words: String, hasImage: Bool) -> MarkdownProblem.Kind? {
    if words.isEmpty { return hasImage ? nil : .emptyLinkText }
    return vagueTexts.contains(fold(words)) ? .vagueLinkText(words) : nil
  }

  /// The problem of an address that leads to another host.
  static func problem(ofExternal address: String) -> MarkdownProblem.Kind? {
    trackingParameter(in: address).map { .trackingParameter($0) }
  }

  /// The most bytes with which words of a link can be vague, so that most links need not be looked at.
  static let longestVagueText = 16

  /// Words that do not say where a link leads, folded.
  private static let vagueTexts: Set<String> = [
    "ici", "cliquez ici", "cliquer ici", "clique ici", "par ici", "la", "lien", "ce lien",
    "le lien", "voir ici", "lire ici", "here", "click here", "link", "this link", "read here",
    "see here",
  ]
}
