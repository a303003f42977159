/// What becomes of the straight quotes of a block, found out when the first of them is met.
///
/// A quote opens or closes by what stands around it, and is changed only with its partner: the
/// whole block must be looked at, across its markup. A quote that could be either leaves all that
/// are open as they are.
struct QuoteSigns {
  enum Form { case unpaired, opening, closing, innerOpening, innerClosing, single }

  /// The paragraph, heading or cell; none for a text that stands alone.
  private(set) var block: OpaquePointer?
  private var isRead = false
  private var signs: [(place: TextPlace, form: Form)] = []
  /// How many signs are behind the walk.
  private var passed = 0

  init(of block: OpaquePointer? = nil) { self.block = block }

  /// What the quote at a place is.
  ///
  /// - Parameter text: that of the whole, when it stands alone.
  mutating func form(at place: TextPlace, in text: UnsafeRawBufferPointer) -> Form {
    if !isRead { read(text) }
    while passed < signs.count {
      passed += 1
      if signs[passed - 1].place == place { return signs[passed - 1].form }
    }
    return .unpaired
  }

  private mutating func read(_ text: UnsafeRawBufferPointer) {
    isRead = true
    let words = BlockText(of: block, or: text)
    let (pairs, forms) = words.quotes
    signs.reserveCapacity(forms.count)
    for (sign, form) in zip(pairs, forms) {
      signs.append((words.place(of: sign.offset), form))
    }
  }
}
