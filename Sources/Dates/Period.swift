/// A year, a month or a day in which something happened, or a range of two of these.
///
/// Each end is as precise as its author knew: in `2019/2022-06-30` one is a year, one a day.
public struct Period: Hashable, Sendable {
  /// The start of the range; the whole period when it is no range.
  public let rangeStart: PartialDate
  /// `nil` when the period is no range.
  public let rangeEnd: PartialDate?

  /// Reads `2022`, `2022-04`, `2022-04-26`, and two of them with a slash between.
  ///
  /// - Returns: `nil` also when a range ends before it starts.
  public init?(parsing text: String) {
    let bytes = text.utf8Span.span
    let slash = bytes.indices.first { bytes[$0] == UInt8(ascii: "/") }
    guard let start = PartialDate(parsing: bytes.extracting(first: slash ?? bytes.count)) else {
      return nil
    }
    rangeStart = start
    guard let slash else {
      rangeEnd = nil
      return
    }
    guard let end = PartialDate(parsing: bytes.extracting(droppingFirst: slash + 1)),
      end.lastDay >= start.firstDay
    else { return nil }
    rangeEnd = end
  }

  public var firstDay: Day { rangeStart.firstDay }
  public var lastDay: Day { (rangeEnd ?? rangeStart).lastDay }
}
