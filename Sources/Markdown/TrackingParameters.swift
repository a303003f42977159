/// An address without the parameters that only tell its host where the reader comes from.
///
/// An archived copy is left alone: in `https://web.archive.org/web/2022/https://example.org/?utm_source=x`
/// they are part of the copy's name.
///
/// - Returns: `nil` when the address has no such parameter.
public func withoutTracking(_ address: String) -> String? {
  let bytes = address.utf8
  guard bytes.contains(where: { $0 == question || $0 == hash }) else { return nil }
  let fragment = bytes.firstIndex(of: hash) ?? bytes.endIndex
  let query = bytes[..<fragment].firstIndex(of: question) ?? fragment
  guard !holdsAddress(bytes[..<query]) else { return nil }
  let kept = withoutTracking(bytes[query..<fragment])
  let keptFragment = withoutTracking(bytes[fragment...])
  guard kept != nil || keptFragment != nil else { return nil }
  return String(address[..<query]) + (kept ?? String(address[query..<fragment]))
    + (keptFragment ?? String(address[fragment...]))
}

private let question = UInt8(ascii: "?")
private let hash = UInt8(ascii: "#")

/// Takes the tracking out of what `?` or `#` begins; `nil` when there is none.
private func withoutTracking(_ part: Substring.UTF8View) -> String? {
  guard let sign = part.first else { return nil }
  let parameters = part.dropFirst().split(
    separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
  let kept = parameters.filter { !isTracking($0) }
  guard kept.count < parameters.count else { return nil }
  let text = kept.map { String(Substring($0)) }.joined(separator: "&")
  return text.isEmpty ? "" : "\(Unicode.Scalar(sign))\(text)"
}

private func isTracking(_ parameter: Substring.UTF8View) -> Bool {
  let name = Substring(parameter.prefix { $0 != UInt8(ascii: "=") }).lowercased()
  return trackingNames.contains(name) || trackingPrefixes.contains(where: name.hasPrefix)
}

/// Whether a second address follows the first one's scheme.
private func holdsAddress(_ path: Substring.UTF8View) -> Bool {
  let rest = Substring(path.dropFirst(8))
  return rest.contains("http:/") || rest.contains("https:/")
}

/// Campaigns, as Google's, Matomo's, AT Internet's and HubSpot's links name them.
private let trackingPrefixes = [
  "utm_", "mtm_", "pk_campaign", "pk_kwd", "at_campaign", "at_medium", "at_custom", "hsa_",
]

/// Clicks and readers, as search engines, social networks, mailings and statistics number them.
private let trackingNames: Set<String> = [
  "__twitter_impression", "_hsenc", "_hsmi", "dclid", "fbclid", "gbraid", "gclid", "gclsrc",
  "igsh", "igshid", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "msclkid", "oly_anon_id",
  "oly_enc_id", "rb_clickid", "s_kwcid", "sc_cid", "ttclid", "twclid", "vero_id", "wbraid",
  "wickedid", "xtor", "yclid",
]
