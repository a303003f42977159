/// The offsets at which the lines of a text begin.
///
/// They are found once, and every line is then a binary search. A line ends with a line feed, a carriage
/// return, or one after the other, as in Markdown (CommonMark 0.31, section 2.1) and YAML (1.2, section 5.4).
public struct LineIndex: Sendable {
  /// The offsets in order, the first of them 0.
  ///
  /// A text that ends with a line feed has an empty last line.
  public let starts: [Int]

  public init(_ text: Span<UInt8>) {
    var starts = text.offsetsAfter(.lineFeed)
    let returns = text.offsetsAfter(.carriageReturn).dropFirst()
    if !returns.isEmpty {
      starts += returns.filter { $0 == text.count || text[$0] != .lineFeed }
      starts.sort()
    }
    self.starts = starts
  }

  /// The number of the line that holds an offset, from 1.
  public func line(of offset: Int) -> Int {
    starts.partitioningIndex { $0 > offset }
  }

  /// Returns the range of a line in the text, without its end; `nil` when the text has fewer lines.
  public func range(ofLine line: Int, in text: Span<UInt8>) -> Range<Int>? {
    guard starts.indices.contains(line - 1) else { return nil }
    let start = starts[line - 1]
    guard line < starts.count else { return start..<text.count }
    let end = starts[line] - 1
    return
      start..<(end > start && text[end] == .lineFeed && text[end - 1] == .carriageReturn
      ? end - 1 : end)
  }

  /// The line and the column of an offset; a byte order mark takes no column.
  public func position(of offset: Int, in text: Span<UInt8>) -> TextPosition {
    let line = line(of: offset)
    let start = line == 1 ? min(text.byteOrderMarkLength, offset) : starts[line - 1]
    return TextPosition(line: line, column: 1 + text.scalarCount(in: start..<offset))
  }
}

extension Span<UInt8> {
  /// The offset 0, and the one behind each occurrence of a byte.
  fileprivate func offsetsAfter(_ byte: UInt8) -> [Int] {
    var offsets = [0]
    var index = firstIndex(of: byte)
    while index < count {
      offsets.append(index + 1)
      index = firstIndex(of: byte, from: index + 1)
    }
    return offsets
  }
}
