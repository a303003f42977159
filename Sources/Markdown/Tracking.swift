/// The parameter of an address that tells where its reader comes from, such as `utm_source`.
///
/// It is looked for behind `?`, `&`, `;` and `#`, because some hosts hide theirs in the fragment.
public func trackingParameter(in address: String) -> String? {
  let bytes = address.utf8Span.span
  var start = bytes.indices.first { bytes[$0].beginsParameter } ?? bytes.count
  while start < bytes.count {
    let next = (start + 1..<bytes.count).first { bytes[$0].beginsParameter } ?? bytes.count
    let parameter = String(address.utf8.dropFirst(start + 1).prefix(next - start - 1)) ?? ""
    let name = parameter.prefix { $0 != "=" }.lowercased()
    if trackers.contains(name) || trackerFamilies.contains(where: name.hasPrefix) {
      return parameter
    }
    start = next
  }
  return nil
}

private let trackers: Set<String> = [
  "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
  "li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "xtor", "xts", "_hsenc", "_hsmi", "mkt_tok",
  "oly_enc_id", "oly_anon_id", "vero_id", "wt_mc", "s_cid", "cmpid", "ref_src", "ref_url",
]

private let trackerFamilies = ["utm_", "mtm_", "pk_", "hsa_", "at_", "piwik_", "matomo_"]

extension UInt8 {
  fileprivate var beginsParameter: Bool {
    self == UInt8(ascii: "?") || self == UInt8(ascii: "&") || self == UInt8(ascii: "#")
      || self == UInt8(ascii: ";")
  }
}
