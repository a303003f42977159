internal import Chronicle
internal import Templates

extension Theme {
  /// Compiles the templates for a site; what is wrong with them is reported.
  ///
  /// Every template is checked against the models of pages, also those that no page of this site needs.
  func compiled(
    for archive: Archive, _ feeds: [Feed], _ diagnostics: inout [Diagnostic]
  ) -> TemplateLibrary {
    Timings.measure(.theme, count: 0) {
      let shared = SharedValues(archive, feeds, strings, assets)
      let library = TemplateLibrary(
        compiling: templates, pages: Self.shapes, constants: shared.object,
        constantsShape: shared.shape)
      diagnostics += library.problems.map { Diagnostic($0) }
      reportUnused(library.unused, &diagnostics)
      return library
    }
  }

  /// The shape of the model of each template that is shown by itself.
  static let shapes: [String: Shape] = {
    var shapes = [ArticleSummaries.template: ArticleSummaries.shape]
    for kind in PageKind.allCases { shapes[kind.model.template] = kind.model.pageShape }
    return shapes
  }()
}
