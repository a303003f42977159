/// The words and places with which libyaml gives up.
struct ParserFailure {
  let problem: String
  /// The words for the construct that libyaml was reading.
  let context: String
  let problemMark: ParserMark
  /// The beginning of that construct.
  let contextMark: ParserMark
}
