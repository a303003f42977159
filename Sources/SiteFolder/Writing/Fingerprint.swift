/// A hash of the bytes of a file: two different files share one by a chance of 1 in 2⁶⁴.
///
/// It guards against chance and not against malice: whoever can write to the site needs no trick. A
/// cryptographic hash would take several times as long, and every page of a rebuild is hashed. Sixteen bytes
/// are multiplied at a time, with all 128 bits of the product folded into 64, as in wyhash.
struct Fingerprint: Equatable {
  let value: UInt64

  /// Numbers without a pattern: the digits of π behind the point, made odd.
  private static let first: UInt64 = 0x243F_6A88_85A3_08D3
  private static let second: UInt64 = 0x1319_8A2E_0370_7345

  init(value: UInt64) { self.value = value }

  init(of bytes: Span<UInt8>) {
    var state = UInt64(bytes.count) ^ Self.first
    var other = Self.second
    unsafe bytes.withUnsafeBytes { bytes in
      func word(_ offset: Int) -> UInt64 {
        unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      }
      var offset = 0
      // Two chains of products, because the processor takes up the next while it waits for one.
      while bytes.count &- offset >= 32 {
        state = Self.folded(word(offset) ^ Self.second, word(offset &+ 8) ^ state)
        other = Self.folded(word(offset &+ 16) ^ Self.first, word(offset &+ 24) ^ other)
        offset &+= 32
      }
      var rest: [UInt64] = [0, 0, 0, 0]
      for index in offset..<bytes.count {
        let place = index - offset
        rest[place / 8] |= unsafe UInt64(bytes[index]) << (8 * UInt64(place % 8))
      }
      state = Self.folded(rest[0] ^ Self.second, rest[1] ^ state)
      other = Self.folded(rest[2] ^ Self.first, rest[3] ^ other)
    }
    value = Self.folded(state ^ Self.first, other ^ Self.second)
  }

  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
