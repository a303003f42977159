import Synchronization

/// The time that the stages of a build take, and how much goes through each.
///
/// They are a task-local value: whoever wants to measure a build calls it within
/// `Timings.$current.withValue`, and every task that the build starts inherits it. So no function of
/// the core takes a clock, and none reads one that nobody asked for. Stages whose work is done by
/// several threads at once add up the time of all of them.
public final class Timings: Sendable {
  /// The sums of one stage.
  public struct Total: Hashable, Sendable {
    public var nanoseconds = 0
    /// The number of files, texts or articles, whichever the stage works on.
    public var count = 0
    /// Their size; 0 for a stage that moves none.
    public var bytes = 0
  }

  /// The timings that this task and all its children add to; `nil` when nobody measures.
  @TaskLocal public static var current: Timings?

  private let clock: @Sendable () -> Int
  private let counters = Stage.allCases.map { _ in Counter() }

  /// - Parameter clock: the nanoseconds since some moment, never fewer than before.
  public init(clock: @escaping @Sendable () -> Int) { self.clock = clock }

  public subscript(stage: Stage) -> Total { counters[stage.rawValue].total }

  /// The nanoseconds since a moment of the same clock.
  public func elapsed(since start: Int = 0) -> Int { clock() - start }

  private func add(_ stage: Stage, _ more: Total) { counters[stage.rawValue].add(more) }
}

extension Timings {
  /// Does some work of a stage, on the clock if there is one.
  ///
  /// To look whether somebody measures takes some twenty nanoseconds, so this is for a file or a text
  /// and never for a part of one.
  public static func measure<Result, Failure: Error>(
    _ stage: Stage, count: Int = 1, bytes: Int = 0, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let current else { return try work() }
    let start = current.elapsed()
    defer {
      let time = current.elapsed(since: start)
      current.add(stage, Total(nanoseconds: time, count: count, bytes: bytes))
    }
    return try work()
  }

  /// Does work that waits for threads of its own.
  static func measure<Result: Sendable>(
    _ stage: Stage, _ work: () async -> Result
  ) async -> Result {
    guard let current else { return await work() }
    let start = current.elapsed()
    let result = await work()
    current.add(stage, Total(nanoseconds: current.elapsed(since: start)))
    return result
  }

  /// Adds to what went through a stage, without any time: for sizes known only after the work.
  public static func count(_ stage: Stage, _ count: Int = 1, bytes: Int = 0) {
    current?.add(stage, Total(count: count, bytes: bytes))
  }
}

extension Timings {
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
