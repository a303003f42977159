/// Where the walk is within a table.
struct TableState {
  /// For each column the letter by which cmark says how it is aligned, or 0.
  var alignments = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var column = 0
  var isInHeader = false
  var hasBody = false
}
