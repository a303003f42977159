internal import Markdown
internal import Typography

/// One file of the content folder, read and checked by itself.
enum ParsedFile: Sendable {
  case article(Article)
  indirect case topic(Topic)
  indirect case edition(Edition)
  indirect case page(Page)
  case media(InputPath)
  /// A text that could not be read, and the reason was reported.
  case unreadable(InputPath)
  /// Nothing is made of it: a note to editors, or what another stage reads.
  case nothing
}

extension ParsedFile {
  init(
    _ path: InputPath, in folder: InputFolder, _ settings: ContentSettings,
    _ diagnostics: inout [Diagnostic]
  ) {
    switch ContentFile(path) {
    case .site, .acronyms, .note: self = .nothing
    case .media: self = .media(path)
    case .stray:
      diagnostics.report(.strayFile, at: Location(path: folder.displayPath(of: path)))
      self = path.string.hasSuffix(".md") ? .unreadable(path) : .nothing
    case .article:
      let article = Self.read(path, in: folder, .article, settings, &diagnostics, Article.init)
      article?.reportUnknownAuthors(settings.site, &diagnostics)
      self = article.map(Self.article) ?? .unreadable(path)
    case .topic:
      let topic = Self.read(path, in: folder, .topic, settings, &diagnostics, Topic.init)
      self = topic.map(Self.topic) ?? .unreadable(path)
    case .edition:
      let edition = Self.read(path, in: folder, .edition, settings, &diagnostics, Edition.init)
      edition?.reportUnclearChoice(&diagnostics)
      self = edition.map(Self.edition) ?? .unreadable(path)
    case .page:
      let page = Self.read(path, in: folder, .page, settings, &diagnostics, Page.init)
      self = page.map(Self.page) ?? .unreadable(path)
    }
  }

  /// Reads a text, its front matter by a schema, and makes of both what it is.
  private static func read<Text>(
    _ path: InputPath, in folder: InputFolder, _ schema: Schema, _ settings: ContentSettings,
    _ diagnostics: inout [Diagnostic],
    _ make: (Record, Document, InputFile, TextSettings) -> Text?
  ) -> Text? {
    guard let file = TextFile(reading: path, in: folder, &diagnostics) else { return nil }
    let record = record(of: file, schema, &diagnostics)
    if record?[.slug] == nil { checkName(of: path, file.path, &diagnostics) }
    let options = settings.options(lang: record?.text(.lang))
    let body = Timings.measure(.markdown, bytes: file.body.count) {
      Document(
        parsing: file.bytes.span.extracting(file.body), firstLine: file.bodyLine, options: options)
    }
    diagnostics += body.problems.map { Diagnostic($0, in: file.path) }
    guard let record else { return nil }
    let own = TextSettings(clock: settings.clock, typography: options.typography)
    return make(record, body, folder.file(path), own)
  }

  /// Without a slug, the file's name is part of the address.
  private static func checkName(
    of path: InputPath, _ file: DisplayPath, _ diagnostics: inout [Diagnostic]
  ) {
    let name = path.stem
    guard !name.isIdentifier else { return }
    let details = ["name": name, "better": slug(of: name)]
    diagnostics.report(.unusableFileName, at: Location(path: file), details)
  }

  private static func record(
    of file: TextFile, _ schema: Schema, _ diagnostics: inout [Diagnostic]
  ) -> Record? {
    let record = Timings.measure(.frontMatter, bytes: file.frontMatter.count) {
      Record(
        parsing: file.bytes.span.extracting(file.frontMatter), firstLine: 2, schema, file.path,
        &diagnostics)
    }
    record?.reportTrackedAddresses(in: file.path, &diagnostics)
    return record
  }
}
