import Glibc
import Synchronization

/// The signals by which a user or the system ends a program: Ctrl-C, `kill`, a closed terminal.
///
/// SIGKILL is not among them, because nothing can hold it back: what it leaves behind is described at
/// `Commit`.
enum TerminationSignals {
  /// The pieces of work that hold the signals back, and what the signals did before.
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

    /// Restores what the signals did, and sends the one that is pending.
    ///
    /// It goes to the process (`kill`) and not to this thread (`raise`): threads of a pool may have
    /// signals blocked.
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
  /// A signal mask (`pthread_sigmask(3)`) would not do: it holds for one thread, and the kernel would give the
  /// signal to any other.
  static func deferred<Result, Failure: Error>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    hold.withLock { $0.begin() }
    defer { hold.withLock { $0.end() } }
    return try work()
  }

  /// The handler of the signals; if it runs too late to be noticed, it sends the signal again.
  ///
  /// It may interrupt any code, even `malloc` or a lock, so it calls nothing but an atomic exchange and
  /// `kill`, which POSIX lists as async-signal-safe.
  private static func remember(_ signal: Int32) {
    let (isFirst, earlier) = pending.compareExchange(
      expected: none, desired: signal, ordering: .relaxed)
    if !isFirst && earlier == idle { kill(getpid(), signal) }
  }
}
