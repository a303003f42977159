/// The characters that wake a rule, and on which side of them it may change a space.
///
/// The table by which a text is walked, and that by which the ends of lines are judged, are both made of these.
struct TriggerRule {
  enum Side { case before, behind }

  let characters: String
  let trigger: Trigger
  /// The side on which the rule may keep a line from breaking.
  let heldSide: Side?

  init(_ characters: String, _ trigger: Trigger, holdsSpace heldSide: Side? = nil) {
    self.characters = characters
    self.trigger = trigger
    self.heldSide = heldSide
  }
}
