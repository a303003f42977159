/// One page of a long list.
///
/// Numbers count from the oldest, so that a page that is full never changes again: only the first
/// page, which has no number, takes what is new. It holds between one and two pages' worth.
struct ListPage: Sendable, Hashable {
  /// `nil` for the first page, which shows the newest.
  let number: Int?
  /// Positions in the list, oldest first.
  let positions: Range<Int>
  let route: String
  let newer: String?
  let older: String?

  /// The pages of a list: the one without a number first, then from the newest to the oldest.
  static func pages(of count: Int, perPage: Int, at route: String) -> [ListPage] {
    let numbered = max(0, count / perPage - 1)
    func address(_ number: Int) -> String? {
      number < 1 ? nil : number > numbered ? route : "\(route)page/\(number)/"
    }
    let first = ListPage(
      number: nil, positions: numbered * perPage..<count, route: route, newer: nil,
      older: address(numbered))
    let others = (0..<numbered).reversed().map { index in
      ListPage(
        number: index + 1, positions: index * perPage..<(index + 1) * perPage,
        route: "\(route)page/\(index + 1)/", newer: address(index + 2), older: address(index))
    }
    return [first] + others
  }
}
