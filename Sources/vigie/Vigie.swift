import ArgumentParser
import CSupport
import Chronicle
import Glibc

/// The command: `vigie build` and what goes with it.
@main
struct Vigie: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "vigie", abstract: words.text("option-vigie"), version: version,
    subcommands: [BuildCommand.self, ThemeCommand.self, ManualCommand.self])

  /// The wording of everything that is printed: French, unless `VIGIE_LANG` asks for English.
  static let words: Wording = {
    let language = unsafe getenv("VIGIE_LANG").map { unsafe String(cString: $0) } ?? ""
    return Wording(Wording.Language(rawValue: language) ?? .french)
  }()

  /// Runs a command; ends with 0 when all is well, 1 for problems in the content, 2 when it could
  /// not run.
  ///
  /// The first thread sleeps meanwhile. Left to the runtime it would end, and when a thread of a static
  /// program ends, all the frames that might have to be unwound are sorted: 20 ms.
  static func main() {
    vigie_keep_memory()
    Task.detached { await runAndExit() }
    while true { pause() }
  }

  private static func runAndExit() async -> Never {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      exitSuccessfully()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        print(message)
      } else if !message.isEmpty {
        printError(message + "\n")
      }
      Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
    }
  }
}

/// Ends the process with all its memory: to free it piece by piece takes 5 % of a build.
func exitSuccessfully() -> Never {
  fflush(nil)
  Glibc.exit(0)
}

/// Writes to standard error, where problems and progress go.
func printError(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    unsafe _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
  }
}
