import Chronicle
import Testing

@testable import SiteFolder

@Suite struct `The files that a build has written` {
  typealias Item = (path: String, change: WrittenFile.Change)

  private func written(over previousCount: Int, _ items: [Item]) -> WrittenFiles {
    var written = WrittenFiles(previousCount: previousCount)
    let record = FileRecord(
      metadata: FileMetadata(inode: 1, size: 2, modified: 3), fingerprint: Fingerprint(value: 4))
    for (path, change) in items {
      written.add(WrittenFile(path: OutputPath(path), change: change, record: record))
    }
    return written
  }

  @Test func `are the whole site when each was written again as it was, in any order`() {
    let written = written(over: 2, [("b", .untouched(1)), ("a", .untouched(0))])
    #expect(written.isWholeSiteUntouched)
    #expect(written.summary.unchanged == 2)
  }

  @Test(
    arguments: [
      (2, [("a", .untouched(0))]),
      (2, [("a", .untouched(0)), ("a", .untouched(0))]),
      (1, [("a", .untouched(0)), ("a", .untouched(0))]),
      (1, [("a", .untouched(0)), ("c", .new)]),
      (2, [("a", .untouched(0)), ("b", .unchanged)]),
      (2, [("a", .untouched(0)), ("b", .changed(stagedAs: "1"))]),
    ] as [(Int, [Item])])
  func `are not taken for it otherwise`(previousCount: Int, items: [Item]) {
    #expect(!written(over: previousCount, items).isWholeSiteUntouched)
  }

  @Test func `are not taken for it when one of them failed`() {
    var written = written(over: 1, [("a", .untouched(0))])
    written.fail(.busy)
    #expect(!written.isWholeSiteUntouched)
  }
}
