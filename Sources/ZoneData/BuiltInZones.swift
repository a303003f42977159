/// The IANA time zone database, as it was when the program was compiled.
///
/// Rules for clocks change a few times a year, and a system keeps its database up to date: this one is for machines
/// without. `scripts/zones.py` writes it.
public enum BuiltInZones {
  /// The version of the database, such as `2025b`.
  public static var version: String { lines.first.map { String($0) } ?? "" }

  /// The names of all zones, such as `Europe/Paris`, in the order of their bytes.
  public static var names: [String] {
    lines.dropFirst().map { String($0.prefix { $0 != " " }) }
  }

  /// The file of a zone, in the format TZif; `nil` when there is none.
  public static func file(_ name: String) -> [UInt8]? {
    for line in lines.dropFirst() {
      let fields = line.split(separator: " ")
      guard fields.count == 3, fields[0] == name, let first = Int(fields[1]),
        let count = Int(fields[2])
      else { continue }
      return Array(zones[first..<first + count])
    }
    return nil
  }

  /// The lines of the index: the version, then a name, its first byte among the zones and its size.
  private static let lines: [Substring] = {
    let bytes = EmbeddedFiles.bytes(of: "index") ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }()

  /// The files of all zones, one behind another.
  private static let zones = EmbeddedFiles.bytes(of: "zones") ?? []
}
