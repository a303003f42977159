import Glibc
import Testing

@testable import SiteFolder
@testable import SiteFolderTests
@testable import vigie

/// One run of the command, in a process of its own.
struct CommandRun {
  let status: Int32
  let output: String
  /// The text on standard error: progress, problems.
  let messages: String

  /// The root of this repository, three folders above this file's own.
  static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  /// The command that was built with these tests, and lies beside them.
  private static let program: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let path = buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    let folder = path.prefix { $0 != 0 }.split(separator: UInt8(ascii: "/")).dropLast()
    return "/" + folder.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
      + "/vigie"
  }()

  /// Runs the command in a folder, with no other environment than this.
  init(_ arguments: [String], in folder: String, environment: [String: String] = [:]) throws {
    let streams = try TemporaryFolder()
    let environment = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { first, _ in first }
    var actions = posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (stream, name) in [(STDOUT_FILENO, "output"), (STDERR_FILENO, "messages")] {
      unsafe posix_spawn_file_actions_addopen(
        &actions, stream, streams.place(name), O_WRONLY | O_CREAT | O_EXCL, 0o600)
    }
    var child: pid_t = 0
    // Glibc's call to change the folder of a child is hidden from Swift; env(1) does it.
    var arguments = CStrings(["env", "--chdir=\(folder)", Self.program] + arguments)
    var variables = CStrings(environment.map { "\($0)=\($1)" })
    let failure = unsafe posix_spawn(
      &child, "/usr/bin/env", &actions, nil, &arguments.pointers, &variables.pointers)
    try #require(failure == 0, "env could not be started: \(failure)")
    var ending: Int32 = 0
    while unsafe waitpid(child, &ending, 0) == -1 && errno == EINTR {}
    try #require(ending & 0x7F == 0, "ended by signal \(ending & 0x7F)")
    status = ending >> 8 & 0xFF
    output = try streams.text(of: "output")
    messages = try streams.text(of: "messages")
  }
}

/// Strings as C wants lists of them: ended by a null pointer.
private struct CStrings: ~Copyable {
  var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) {
    pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  }

  deinit {
    for pointer in unsafe pointers { unsafe free(pointer) }
  }
}
