extension Sequence<String> {
  /// The name that a mistyped one most likely meant, if one is near enough.
  ///
  /// Near means at most a third of the letters wrong, but always one, and never more than four. Case never
  /// counts. Among equals it is the first in the order of Unicode, so that a message is the same each time.
  public func nearest(to name: String) -> String? {
    let limit = Swift.min(4, Swift.max(1, name.unicodeScalars.count / 3))
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in self {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      guard distance <= limit else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }
}

/// The number of letters to add, remove, change or swap with their neighbour.
///
/// The optimal string alignment distance: three rows of its table are kept.
private func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...to.count)
  for row in from.indices {
    var current = [row + 1]
    for column in to.indices {
      let change = from[row] == to[column] ? 0 : 1
      var cost = min(last[column] + change, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[to.count]
}
