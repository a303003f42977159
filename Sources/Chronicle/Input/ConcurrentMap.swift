import Synchronization

/// Transforms every item on `jobs` threads at once; the results come in the order of the items.
///
/// Work is handed out in runs of neighbours, so that a thread keeps its caches warm and no lock is
/// taken between two items.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  await concurrentRuns(over: items.count, jobs: jobs) { run in
    items[run].map(transform)
  }.flatMap(\.self)
}

/// Calls `work` for runs of neighbouring indices on `jobs` threads; results in the runs' order.
public func concurrentRuns<Result: Sendable>(
  over count: Int, of length: Int = 32, jobs: Int,
  _ work: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  let runs = (count + length - 1) / length
  let next = SharedCounter()
  let worker: @Sendable () -> [(Int, Result)] = {
    var done: [(Int, Result)] = []
    while let run = next.advance(below: runs) {
      done.append((run, work(run * length..<min(count, (run + 1) * length))))
    }
    return done
  }
  return await withTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<max(1, min(jobs, runs)) { group.addTask { worker() } }
    var all: [(Int, Result)] = []
    all.reserveCapacity(runs)
    for await part in group { all += part }
    return all.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Hands out the numbers from 0 upwards, each once.
private final class SharedCounter: Sendable {
  private let next = Atomic(0)

  func advance(below limit: Int) -> Int? {
    let value = next.add(1, ordering: .relaxed).oldValue
    return value < limit ? value : nil
  }
}
