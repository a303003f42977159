/// Bytes that grow at the end: an array without the checks that a byte at a time would pay for.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: 1)
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (base + count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if capacity == count { grow(by: 1) }
    base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  mutating func append(_ number: Int) {
    guard !(0..<10).contains(number) else { return append(UInt8(ascii: "0") + UInt8(number)) }
    append(text: String(number))
  }

  /// Named, so that a literal goes the way of constant text.
  mutating func append(text string: String) {
    var string = string
    string.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func appendEscaped(_ string: String) {
    var string = string
    string.withUTF8 { appendEscaped(UnsafeRawBufferPointer($0)) }
  }

  /// Ends the line, unless nothing has been written on it.
  @inline(__always)
  mutating func startLine() {
    guard count > 0 else { return }
    let last = base.load(fromByteOffset: count - 1, as: UInt8.self)
    if last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
  }

  /// Makes room for `bytes` before the byte at `offset`.
  mutating func insert(_ bytes: borrowing ByteBuffer, at offset: Int) {
    if capacity - count < bytes.count { grow(by: bytes.count) }
    let gap = base + offset
    (gap + bytes.count).copyMemory(from: gap, byteCount: count - offset)
    gap.copyMemory(from: bytes.base, byteCount: bytes.count)
    count += bytes.count
  }

  func string(from offset: Int = 0) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: base + offset, count: count - offset), as: UTF8.self)
  }

  /// The bytes from an offset on, until the buffer changes or goes.
  func bytes(from offset: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + offset, count: count - offset)
  }

  func withBytes<Result: ~Copyable>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: base, count: count))
  }

  func array() -> [UInt8] {
    [UInt8](UnsafeRawBufferPointer(start: base, count: count))
  }

  @inline(never)
  private mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, count + needed)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    grown.copyMemory(from: base, byteCount: count)
    base.deallocate()
    base = grown
  }
}
