import Testing

@testable import vigie

@Suite struct `A ledger of what was written` {
  typealias Entry = (path: String, outcome: OutputLedger.Outcome)

  private func ledger(over previousCount: Int, _ entries: [Entry]) throws -> OutputLedger {
    var ledger = OutputLedger(previousCount: previousCount)
    let file = Inventory.File(
      stamp: Stamp(inode: 1, size: 2, modified: 3), fingerprint: Fingerprint(value: 4))
    for (path, outcome) in entries { ledger.add(try OutputPath(path), outcome, file) }
    return ledger
  }

  @Test func `knows a site that was written again as it was, in any order`() throws {
    let ledger = try ledger(over: 2, [("b", .untouched(1)), ("a", .untouched(0))])
    #expect(ledger.isWholeSiteUntouched)
    #expect(ledger.summary.unchanged == 2)
  }

  @Test(
    arguments: [
      (2, [("a", .untouched(0))]),
      (2, [("a", .untouched(0)), ("a", .untouched(0))]),
      (1, [("a", .untouched(0)), ("a", .untouched(0))]),
      (1, [("a", .untouched(0)), ("c", .new)]),
      (2, [("a", .untouched(0)), ("b", .unchanged)]),
      (2, [("a", .untouched(0)), ("b", .changed(stagedAs: "1"))]),
    ] as [(Int, [Entry])])
  func `takes nothing else for it`(previousCount: Int, entries: [Entry]) throws {
    #expect(try !ledger(over: previousCount, entries).isWholeSiteUntouched)
  }

  @Test func `takes no failed build for it`() throws {
    var ledger = try ledger(over: 1, [("a", .untouched(0))])
    ledger.fail(.busy)
    #expect(!ledger.isWholeSiteUntouched)
  }
}
