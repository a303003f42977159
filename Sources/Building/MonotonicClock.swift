import Glibc

/// Clocks for durations, which nobody can set.
enum MonotonicClock {
  /// The nanoseconds since the machine was started.
  static func nanoseconds() -> Int { read(CLOCK_MONOTONIC) }

  /// The nanoseconds for which this process has kept cores busy, all its threads together.
  static func processorNanoseconds() -> Int { read(CLOCK_PROCESS_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
