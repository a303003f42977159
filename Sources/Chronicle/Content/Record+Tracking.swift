internal import Markdown

extension Record {
  /// Reports the addresses of sources that tell their host where the reader comes from.
  func reportTrackedAddresses(in path: DisplayPath, _ diagnostics: inout [Diagnostic]) {
    for source in records(.sources) {
      for field in [FieldName.url, .archived] {
        guard let address = source.located(field),
          let parameter = trackingParameter(in: address.value)
        else { continue }
        var details = ["parameter": parameter]
        details["better"] = withoutTracking(address.value)
        diagnostics.report(.trackingParameter, at: address.location(in: path), details)
      }
    }
  }
}
