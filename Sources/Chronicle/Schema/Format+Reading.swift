internal import Dates
internal import Markdown
internal import Text
internal import YAML

extension Format {
  /// The value of a scalar in this format; `nil` when it is written otherwise.
  func value(_ scalar: Scalar) -> FieldValue? {
    let text = scalar.text
    switch self {
    case .text: return text.isBlank ? nil : .text(Located(scalar))
    case .flag: return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
    case .number(let least, let most):
      return Int(text).flatMap { (least...most).contains($0) ? .number($0) : nil }
    case .identifier: return text.isIdentifier ? .text(Located(scalar)) : nil
    case .date: return PublicationDate(parsing: text).map(FieldValue.date)
    case .day: return Day(parsing: text).map(FieldValue.day)
    case .period: return Period(parsing: text).map(FieldValue.period)
    case .language: return text.utf8.isLanguageTag ? .text(Located(scalar)) : nil
    case .url: return WebAddress.isValid(text) ? .text(Located(scalar)) : nil
    case .home: return WebAddress(text)?.isHome == true ? .text(Located(scalar)) : nil
    case .sitePath: return text.isSitePath ? .text(Located(scalar)) : nil
    case .choice(let choice): return choice.words.contains(text) ? .text(Located(scalar)) : nil
    case .texts, .identifiers, .sitePaths, .choices, .object, .objects: return nil
    }
  }
}

extension String {
  var isBlank: Bool { utf8.allSatisfy(\.isASCIIWhitespace) }

  /// Small letters, digits and single hyphens, and no hyphen at either end.
  var isIdentifier: Bool {
    var last = UInt8(ascii: "-")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != byte: break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  /// Begins with `/`, and names a place below it: no empty part, no `.` or `..`, no control character.
  fileprivate var isSitePath: Bool {
    guard utf8.first == UInt8(ascii: "/"), self != "/" else { return false }
    let path = prefix { $0 != "?" }.dropFirst()
    let parts = (path.hasSuffix("/") ? path.dropLast() : path)
      .split(separator: "/", omittingEmptySubsequences: false)
    return utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x5C && $0 != 0x22 && $0 != 0x23 }
      && parts.map { String($0).percentDecoded }.allSatisfy(\.isFileName)
  }

  private var isFileName: Bool {
    !isEmpty && self != "." && self != ".." && !hasPrefix(".vigie")
      && utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }
  }
}
