/// The role of a straight quote: one end of a quotation, perhaps of one within another, or neither.
public enum QuoteForm: Sendable {
  /// It could be either end or has no partner, and stays as it was typed.
  case unpaired
  case opening, closing
  case innerOpening, innerClosing
  /// An apostrophe that is one end of a quotation.
  case single
}
