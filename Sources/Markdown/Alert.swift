/// A paragraph or more that stands out, written as a quotation that begins with `[!NOTE]`.
public enum Alert: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution

  var label: Label {
    switch self {
    case .note: .note
    case .tip: .tip
    case .important: .important
    case .warning: .warning
    case .caution: .caution
    }
  }

  /// What the author writes, such as `[!NOTE]`.
  public var mark: String { "[!\(rawValue.uppercased())]" }
}

/// The first line of a quotation that has the form of an alert's.
struct AlertMark {
  /// The word between `[!` and `]`.
  let name: String
  /// Whether nothing else is on its line.
  let isAlone: Bool

  init?(_ line: UnsafeRawBufferPointer) {
    guard line.starts(with: "[!".utf8), let end = line.firstIndex(of: UInt8(ascii: "]")),
      (3...20).contains(end), line[2..<end].allSatisfy(\.isLetter)
    else { return nil }
    name = String(decoding: line[2..<end], as: UTF8.self)
    isAlone = line[(end + 1)...].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  var alert: Alert? { isAlone ? Alert(rawValue: name.lowercased()) : nil }
}
