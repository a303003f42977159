/// What a build did to the site.
struct OutputSummary: Hashable {
  var new = 0
  var changed = 0
  var unchanged = 0
  var removed = 0
  /// The size of the whole site.
  var bytes = 0
}
