import Glibc
import Testing

@testable import SiteFolder

@Suite struct `A signal` {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `takes effect after the work that it may not cut short`(signal: Int32) async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(signal)) {
      [path = folder.path as String, signal = signal as Int32] in
      try TerminationSignals.deferred {
        kill(getpid(), signal)
        try TerminationSignals.deferred { try Disk.createFolder("\(path)/inner") }
        try Disk.createFolder("\(path)/outer")
      }
      // Another thread may take the signal; the alarm ends the wait if the signal was lost.
      alarm(60)
      while true { pause() }
    }
    #expect(try folder.children() == ["inner", "outer"])
  }

  @Test func `that is ignored stays ignored`() async {
    await #expect(processExitsWith: .success) {
      signal(SIGHUP, SIG_IGN)
      TerminationSignals.deferred { _ = kill(getpid(), SIGHUP) }
      kill(getpid(), SIGHUP)
    }
  }
}
