import FoundationEssentials

/// A file of the time zone database of this machine, if it has one.
///
/// In a file of its own, because Foundation has another `TimeZone`.
func installedZoneFile(_ name: String) -> [UInt8]? {
  (try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))).map { Array($0) }
}
