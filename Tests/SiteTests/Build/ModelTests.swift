import Templates
import Testing

@testable import Chronicle
@testable import Publishing

@Suite struct `Page models` {
  @Test(arguments: GoldenCase.all)
  func `hold what their shapes promise, no more and no less`(golden: GoldenCase) async throws {
    var mismatches = Set<String>()
    for drafts in [false, true] {
      let site = try await golden.build { $0.drafts = drafts }
      let renderer = try #require(site.build.renderer)
      for file in renderer.plan.files {
        guard case .page(let page) = file.body else { continue }
        let model = page.model(renderer.pages, at: file.route)
        let kind = page.kind.model
        #expect(ObjectIdentifier(kind) == ObjectIdentifier(type(of: model)))
        mismatches.formUnion(
          kind.pageShape.mismatches(of: .object(model.object), at: kind.template))
      }
    }
    #expect(mismatches.sorted() == [])
  }

  @Test func `hold what is the same on every page in the shape that templates are checked with`()
    async throws
  {
    let site = try await GoldenCase.chronicle.build()
    let renderer = try #require(site.build.renderer)
    var diagnostics: [Diagnostic] = []
    let folder = InputFolder(name: "theme", paths: []) {
      _, _ throws(InputFolder.ReadFailure) in []
    }
    let shared = SharedValues(
      renderer.archive, renderer.plan.feeds, renderer.pages.strings, Assets(folder, &diagnostics))
    #expect(shared.shape.mismatches(of: .object(shared.object), at: "shared") == [])
  }
}

extension Shape {
  /// Lists the places where a value is not as this shape promises.
  ///
  /// A field that is absent would be looked up in what is around it, such as the page around a card.
  fileprivate func mismatches(of value: Value, at path: String) -> [String] {
    switch (self, value) {
    case (_, .nothing), (.text, .text), (.html, .html), (.number, .number), (.flag, .flag): []
    case (.list(let element), .list(let values)):
      values.flatMap { element.mismatches(of: $0, at: path + "[]") }
    case (.object(let fields), .object(let object)): mismatches(of: object, fields, at: path)
    default: ["\(path) is \(value)"]
    }
  }

  private func mismatches(of object: Object, _ fields: [Name: Shape], at path: String) -> [String] {
    let names = object.fields.map(\.0)
    let repeated = names.filter { name in names.count { $0 == name } > 1 }
    let absent = fields.keys.filter { object[$0] == nil }
    return repeated.map { "\(path).\($0) is there twice" }
      + absent.map { "\(path).\($0) is absent" }.sorted()
      + object.fields.flatMap { name, value in
        fields[name]?.mismatches(of: value, at: "\(path).\(name)") ?? ["\(path).\(name) is unknown"]
      }
  }
}
