extension RandomAccessCollection where Index == Int {
  /// The index of the first element of the second part, in a collection that a predicate cuts in two.
  ///
  /// A binary search: the predicate must be false for all elements of the first part and true for all of the
  /// second. The end when the second part is empty.
  @inlinable
  public func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
