/// A number that stands for the bytes of a file: two files share one by a chance of 1 in 2⁶⁴.
///
/// It guards against chance and not against malice: whoever can write to the site needs no trick.
/// Sixteen bytes are multiplied at a time, with all 128 bits of the product folded into 64, as in
/// wyhash: 10 GB/s.
struct Fingerprint: Equatable {
  let value: UInt64

  /// Odd numbers without a pattern: the digits of π behind the point.
  private static let (first, second): (UInt64, UInt64) = (
    0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7345
  )

  init(value: UInt64) { self.value = value }

  init(of bytes: Span<UInt8>) {
    var state = UInt64(bytes.count) ^ Self.first
    unsafe bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 16 <= bytes.count {
        let low = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let high = unsafe bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
        state = Self.folded(low ^ Self.second, high ^ state)
        offset += 16
      }
      var rest = (low: UInt64(0), high: UInt64(0))
      for index in offset..<bytes.count {
        rest = unsafe (rest.low << 8 | rest.high >> 56, rest.high << 8 | UInt64(bytes[index]))
      }
      state = Self.folded(rest.low ^ Self.second, rest.high ^ state)
    }
    value = Self.folded(state ^ Self.first, Self.second)
  }

  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
