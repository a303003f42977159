internal import Dates

/// The fields of one mapping, each read by its schema.
public struct Record: Sendable {
  private var values: [(name: FieldName, value: FieldValue)] = []

  /// - Parameter count: how many fields it has room for at first.
  init(capacity count: Int = 0) { values.reserveCapacity(count) }

  mutating func set(_ name: FieldName, _ value: FieldValue) { values.append((name, value)) }

  subscript(name: FieldName) -> FieldValue? {
    for index in values.indices where values[index].name == name { return values[index].value }
    return nil
  }

  func located(_ name: FieldName) -> Located<String>? { self[name]?.located }

  func text(_ name: FieldName) -> String? { located(name)?.value }

  func flag(_ name: FieldName) -> Bool {
    guard case .flag(let flag)? = self[name] else { return false }
    return flag
  }

  func number(_ name: FieldName) -> Int? {
    guard case .number(let number)? = self[name] else { return nil }
    return number
  }

  func date(_ name: FieldName) -> PublicationDate? {
    guard case .date(let date)? = self[name] else { return nil }
    return date
  }

  func day(_ name: FieldName) -> Day? {
    guard case .day(let day)? = self[name] else { return nil }
    return day
  }

  func period(_ name: FieldName) -> Period? {
    guard case .period(let period)? = self[name] else { return nil }
    return period
  }

  func record(_ name: FieldName) -> Record? { self[name]?.record }

  /// The texts of a list, in its order; empty when the field is not there.
  func texts(_ name: FieldName) -> [Located<String>] {
    let values = list(name)
    var texts: [Located<String>] = []
    texts.reserveCapacity(values.count)
    for case .text(let text) in values { texts.append(text) }
    return texts
  }

  /// The records of a list, in its order; empty when the field is not there.
  func records(_ name: FieldName) -> [Record] { list(name).compactMap(\.record) }

  private func list(_ name: FieldName) -> [FieldValue] {
    guard case .list(let values)? = self[name] else { return [] }
    return values
  }
}

/// The value of a field, once it has the format that its schema asks for.
enum FieldValue: Sendable {
  case text(Located<String>)
  case flag(Bool)
  case number(Int)
  case date(PublicationDate)
  case day(Day)
  case period(Period)
  case list([FieldValue])
  case record(Record)

  var located: Located<String>? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var record: Record? {
    guard case .record(let record) = self else { return nil }
    return record
  }
}
