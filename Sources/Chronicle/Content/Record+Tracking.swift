internal import Markdown

extension Record {
  /// The addresses of sources that tell their host where the reader comes from.
  func trackedAddresses(in path: String) -> [Diagnostic] {
    records(.sources).flatMap { source in
      [FieldName.url, .archived].compactMap { field in
        guard let address = source.located(field), let clean = withoutTracking(address.value)
        else { return nil }
        return Diagnostic(.trackedAddress, at: address.location(in: path), ["better": clean])
      }
    }
  }
}
