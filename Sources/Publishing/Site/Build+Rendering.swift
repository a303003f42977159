public import Chronicle
internal import Text

extension Build {
  /// The number of articles that readers can see.
  public var articleCount: Int { renderer?.archive.articles.count ?? 0 }

  /// The number of files that it will write.
  public var fileCount: Int { renderer?.plan.files.count ?? 0 }

  /// The number of texts on show that are drafts, or due later.
  public var hiddenTextCount: Int {
    guard let archive = renderer?.archive else { return 0 }
    let texts =
      archive.articles.map(\.article.publication) + archive.editions.map(\.edition.publication)
      + archive.pages.map(\.page.publication)
    return texts.count { $0 != .published }
  }

  /// Renders every file and hands its bytes over, on `jobs` threads at once.
  ///
  /// - Parameter receive: called once for each path, from any thread; the bytes are lent to it.
  /// - Throws: the first failure, of reading a media file or of `receive`; the files that follow it
  ///   are not rendered.
  public func render<Failure: Error>(
    jobs: Int, reading: @escaping @Sendable (InputFolder.ReadFailure, OutputPath) -> Failure,
    to receive: @escaping @Sendable (OutputPath, Span<UInt8>) throws(Failure) -> Void
  ) async throws(Failure) {
    guard let renderer else { return }
    let files = renderer.plan.files
    // From the last to the first: the sitemap and the feeds are at the end of the plan and take longest,
    // and all threads would wait for the one that comes to them last.
    let failures = await concurrentRuns(over: files.count, jobs: jobs) { run -> Failure? in
      var buffer = ByteBuffer()
      var texts = EntryTexts()
      for index in run {
        let file = files[files.count - 1 - index]
        buffer.removeAll()
        let path = file.path
        do throws(InputFolder.ReadFailure) {
          try renderer.render(file, into: &buffer, &texts)
        } catch { return reading(error, path) }
        do throws(Failure) {
          try buffer.withSpan { (bytes) throws(Failure) in try receive(path, bytes) }
        } catch { return error }
      }
      return nil
    }
    if let failure = failures.compactMap({ $0 }).first { throw failure }
  }
}
