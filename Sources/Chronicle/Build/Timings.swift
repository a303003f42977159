import Synchronization

/// How long the stages of a build take, and how much goes through each.
///
/// A build that is not measured has none, and then asks no clock for the time. Stages whose work is
/// done by several threads at once add up the time of all of them.
public final class Timings: Sendable {
  /// What one stage came to.
  public struct Total: Hashable, Sendable {
    public var nanoseconds = 0
    /// How many files, texts or articles, whichever the stage works on.
    public var count = 0
    /// Their size; 0 for a stage that moves none.
    public var bytes = 0
  }

  private let clock: @Sendable () -> Int
  private let counters = Stage.allCases.map { _ in Counter() }

  /// - Parameter clock: the nanoseconds since some moment, never fewer than before.
  public init(clock: @escaping @Sendable () -> Int) { self.clock = clock }

  public subscript(stage: Stage) -> Total { counters[stage.rawValue].total }

  /// The nanoseconds since a moment of the same clock.
  public func elapsed(since start: Int = 0) -> Int { clock() - start }

  /// Adds to what went through a stage, without any time.
  public func count(_ stage: Stage, _ count: Int = 1, bytes: Int = 0) {
    counters[stage.rawValue].add(Total(count: count, bytes: bytes))
  }

  fileprivate func add(_ stage: Stage, since start: Int, _ count: Int, _ bytes: Int) {
    let time = elapsed(since: start)
    counters[stage.rawValue].add(Total(nanoseconds: time, count: count, bytes: bytes))
  }

  /// One total, which all threads add to.
  private final class Counter: Sendable {
    private let nanoseconds = Atomic(0)
    private let count = Atomic(0)
    private let bytes = Atomic(0)

    func add(_ more: Total) {
      if more.nanoseconds != 0 { nanoseconds.add(more.nanoseconds, ordering: .relaxed) }
      if more.count != 0 { count.add(more.count, ordering: .relaxed) }
      if more.bytes != 0 { bytes.add(more.bytes, ordering: .relaxed) }
    }

    var total: Total {
      Total(
        nanoseconds: nanoseconds.load(ordering: .relaxed), count: count.load(ordering: .relaxed),
        bytes: bytes.load(ordering: .relaxed))
    }
  }
}

extension Timings? {
  /// Does some work of a stage, on the clock if there is one.
  public func measure<Result, Failure: Error>(
    _ stage: Timings.Stage, count: Int = 1, bytes: Int = 0, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let self else { return try work() }
    let start = self.elapsed()
    defer { self.add(stage, since: start, count, bytes) }
    return try work()
  }

  /// Does work that waits for threads of its own.
  func measure<Result: Sendable>(
    _ stage: Timings.Stage, _ work: () async -> Result
  ) async -> Result {
    guard let self else { return await work() }
    let start = self.elapsed()
    defer { self.add(stage, since: start, 0, 0) }
    return await work()
  }
}
