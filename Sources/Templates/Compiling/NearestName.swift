/// The known name that was probably meant, by the fewest edits; among equals the alphabetically
/// first.
///
/// A third of the letters may be wrong, and always one.
func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let limit = max(1, name.unicodeScalars.count / 3)
  let ranked = known.map { (distance: editDistance(name, $0), name: $0) }
  return ranked.filter { $0.distance <= limit }.min { $0 < $1 }?.name
}

/// How many scalars must be added, removed, replaced or swapped with their neighbour.
private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
