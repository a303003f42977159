/// The IANA time zone database, as Debian's `tzdata` installs it.
public enum TimeZoneDatabase {
  /// The file of a zone such as `Europe/Paris`; `nil` when there is none.
  ///
  /// The name comes from `site.yml`: one with a `..` in it must not lead out of the database.
  public static func file(_ name: String) -> [UInt8]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return nil }
    return try? FileReader.bytes(of: "/usr/share/zoneinfo/\(name)")
  }
}
