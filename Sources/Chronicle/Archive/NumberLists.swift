/// Many lists of small numbers in two arrays, so that walking them touches no reference count.
struct NumberLists: Sendable {
  /// The index of the first item of each list, and at last the number of all items.
  private var starts: [Int32]
  private var items: [Int32]

  init(_ lists: [[ArticleIndex]]) {
    starts = [0]
    items = []
    for list in lists {
      for article in list { items.append(Int32(article.position)) }
      starts.append(Int32(items.count))
    }
  }

  var count: Int { starts.count - 1 }

  subscript(index: Int) -> ArraySlice<Int32> { items[Int(starts[index])..<Int(starts[index + 1])] }

  /// The lists that hold each number below `count`, in rising order.
  func inverted(count: Int) -> NumberLists {
    var inverted = self
    var ends = [Int32](repeating: 0, count: count + 1)
    for number in items { ends[Int(number) + 1] += 1 }
    for number in 0..<count { ends[number + 1] += ends[number] }
    inverted.starts = ends
    for list in 0..<self.count {
      for number in self[list] {
        inverted.items[Int(ends[Int(number)])] = Int32(list)
        ends[Int(number)] += 1
      }
    }
    return inverted
  }
}
