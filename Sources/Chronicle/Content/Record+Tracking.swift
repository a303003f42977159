internal import Markdown

extension Record {
  /// The addresses of sources that tell their host where the reader comes from.
  func trackedAddresses(in path: String) -> [Diagnostic] {
    records(.sources).flatMap { source in
      [FieldName.url, .archived].compactMap { field in
        guard let address = source.located(field),
          let parameter = trackingParameter(in: address.value)
        else { return nil }
        var details = ["parameter": parameter]
        details["better"] = withoutTracking(address.value)
        return Diagnostic(.trackingParameter, at: address.location(in: path), details)
      }
    }
  }
}
