/// One page of a long list.
///
/// Numbers count from the oldest, so that a page that is full never changes again: only the first
/// page, which has no number, takes what is new. It holds between one and two pages' worth.
public struct ListPage: Sendable, Hashable {
  /// `nil` for the first page, which shows the newest.
  public let number: Int?
  /// The range of its items in the list, which is oldest first.
  public let range: Range<Int>
  public let route: Route
  /// The page with what came after; `nil` on the first page.
  public let newer: Route?
  /// The page with what came before; `nil` on the last.
  public let older: Route?

  /// Whether it shows the newest items, and so what changes when one comes.
  public var isFirst: Bool { number == nil }

  /// The items of the list that are on this page, in the order of the list.
  public func items<List: RandomAccessCollection>(of list: List) -> List.SubSequence {
    list[
      list.index(
        list.startIndex, offsetBy: range.lowerBound)..<list.index(
          list.startIndex, offsetBy: range.upperBound)]
  }

  /// The pages of a list, at least one: the one without a number first, then from the newest to the oldest.
  static func pages(of count: Int, perPage: Int, at route: Route) -> [ListPage] {
    let numbered = max(0, count / perPage - 1)
    func address(_ number: Int) -> Route? {
      number < 1 ? nil : number > numbered ? route : route + "page/\(number)/"
    }
    let first = ListPage(
      number: nil, range: numbered * perPage..<count, route: route, newer: nil,
      older: address(numbered))
    let others = (0..<numbered).reversed().map { index in
      ListPage(
        number: index + 1, range: index * perPage..<(index + 1) * perPage,
        route: route + "page/\(index + 1)/", newer: address(index + 2), older: address(index))
    }
    return [first] + others
  }
}
