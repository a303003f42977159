/// Transforms every item, and collects what is wrong with them in the same order.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ diagnostics: inout [Diagnostic],
  _ transform: @escaping @Sendable (Item, inout [Diagnostic]) -> Result
) async -> [Result] {
  let runs = await concurrentRuns(over: items.count, jobs: jobs) { run in
    var diagnostics: [Diagnostic] = []
    let results = items[run].map { transform($0, &diagnostics) }
    return (results, diagnostics)
  }
  diagnostics += runs.flatMap(\.1)
  return runs.flatMap(\.0)
}
