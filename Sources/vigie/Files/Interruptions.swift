import Glibc
import Synchronization

/// The signals by which a user or the system ends a program: Ctrl-C, `kill`, a closed terminal.
enum Interruptions {
  /// How many pieces of work hold the signals back, and what the signals did before.
  private struct Hold {
    var depth = 0
    var actions: [(signal: Int32, action: sigaction)] = []

    mutating func begin() {
      depth += 1
      guard depth == 1 else { return }
      pending.store(none, ordering: .relaxed)
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { remember($0) }
      for signal in [SIGINT, SIGTERM, SIGHUP] {
        var old = sigaction()
        unsafe sigaction(signal, &action, &old)
        actions.append((signal, old))
      }
    }

    /// Sends a pending signal to the process: a thread of a pool may have signals blocked.
    mutating func end() {
      depth -= 1
      guard depth == 0 else { return }
      for (signal, action) in actions {
        var action = action
        unsafe sigaction(signal, &action, nil)
      }
      actions.removeAll()
      let signal = pending.exchange(idle, ordering: .relaxed)
      if signal != none { kill(getpid(), signal) }
    }
  }

  private static let hold = Mutex(Hold())
  /// The first signal that came while signals were held back, else `none` or `idle`.
  private static let pending = Atomic(idle)
  private static let none: Int32 = 0
  private static let idle: Int32 = -1

  /// Does work that must not be cut short; a signal that comes meanwhile takes effect afterwards.
  ///
  /// A signal mask would not do: it holds for one thread, and any other would take the signal.
  static func delayed<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    hold.withLock { $0.begin() }
    defer { hold.withLock { $0.end() } }
    return try work()
  }

  /// Runs inside the signal; if it comes too late to be noticed, it sends the signal again.
  private static func remember(_ signal: Int32) {
    let (isFirst, earlier) = pending.compareExchange(
      expected: none, desired: signal, ordering: .relaxed)
    if !isFirst && earlier == idle { kill(getpid(), signal) }
  }
}
