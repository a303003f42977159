import ArgumentParser
import Chronicle

/// `vigie manual`: prints the manual of the fields, drawn from the schema that checks them.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: Vigie.words.text("option-manual"))

  func run() { print(FieldManual.text, terminator: "") }
}
