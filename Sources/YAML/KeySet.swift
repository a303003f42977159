/// Finds the second use of a key, which libyaml lets pass.
///
/// The few fields of front matter are compared one by one; only a long mapping is worth hashing.
struct KeySet {
  private var seen: [String: Scalar] = [:]

  /// The earlier key of the same name, if there is one among the entries.
  mutating func insert(_ key: Scalar, after entries: [Entry]) -> Scalar? {
    guard entries.count >= 24 else { return entries.first { $0.key.text == key.text }?.key }
    if seen.isEmpty {
      for entry in entries { seen[entry.key.text] = entry.key }
    }
    return seen.updateValue(key, forKey: key.text)
  }
}
