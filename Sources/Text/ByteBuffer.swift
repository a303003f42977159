public import Glibc

/// Bytes that grow at the end: an array without the checks that each small piece would pay for.
///
/// All that is rendered goes through one. A small piece takes a third of the instructions that it takes
/// to append it to an array, and what a build writes for an article is a thousand pieces.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  @inlinable
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    base = Self.checked(malloc(self.capacity))
  }

  @inlinable
  deinit { free(base) }

  @inlinable
  public var count: Int { length }

  @inlinable
  public var last: UInt8? {
    length == 0 ? nil : base.load(fromByteOffset: length - 1, as: UInt8.self)
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if capacity &- length < bytes.count { grow(by: bytes.count) }
    (base + length).copyMemory(from: start, byteCount: bytes.count)
    length &+= bytes.count
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBytes { append($0) }
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// Appends what is written in the code.
  @inlinable @inline(__always)
  public mutating func append(_ literal: StaticString) {
    append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// The same: nothing that an author wrote can pass for a literal.
  @inlinable @inline(__always)
  public static func += (buffer: inout ByteBuffer, literal: StaticString) {
    buffer.append(literal)
  }

  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if capacity == length { grow(by: 1) }
    base.storeBytes(of: byte, toByteOffset: length, as: UInt8.self)
    length &+= 1
  }

  /// Named, so that a literal goes the way of constant text.
  @inlinable
  public mutating func append(text: String) {
    text.withSpan { append($0) }
  }

  /// Appends a number that is not negative, with zeros before it up to a width.
  public mutating func append(number: Int, width: Int = 1) {
    // Two digits at a time: most numbers are parts of dates.
    if number >= 100 || width > 2 { append(number: number / 100, width: width - 2) }
    let (tens, ones) = (number % 100).quotientAndRemainder(dividingBy: 10)
    if number >= 10 || width > 1 { append(UInt8(ascii: "0") + UInt8(tens)) }
    append(UInt8(ascii: "0") + UInt8(ones))
  }

  /// Removes the bytes from an offset on.
  @inlinable
  public mutating func truncate(to offset: Int) {
    precondition((0...length).contains(offset), "a buffer is cut beyond its end")
    length = offset
  }

  @inlinable
  public mutating func removeAll() { length = 0 }

  /// Makes room for bytes before the one at an offset.
  public mutating func insert(_ bytes: borrowing ByteBuffer, at offset: Int) {
    if capacity - length < bytes.length { grow(by: bytes.length) }
    let gap = base + offset
    (gap + bytes.length).copyMemory(from: gap, byteCount: length - offset)
    gap.copyMemory(from: bytes.base, byteCount: bytes.length)
    length += bytes.length
  }

  /// The text from an offset on; what is no UTF-8 becomes U+FFFD.
  public func string(from offset: Int = 0) -> String {
    String(decoding: bytes(from: offset), as: UTF8.self)
  }

  /// A copy of the bytes from an offset on.
  public func array(from offset: Int = 0) -> [UInt8] { [UInt8](bytes(from: offset)) }

  /// The bytes from an offset on, until the buffer changes or goes.
  @inlinable
  public func bytes(from offset: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + offset, count: length - offset)
  }

  @inlinable
  public func withBytes<Result: ~Copyable>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: base, count: length))
  }

  /// Lends the bytes.
  @inlinable
  public func withSpan<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = UnsafeBufferPointer(
      start: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: length)
    return try body(bytes.span)
  }

  @usableFromInline @inline(never)
  mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, length + needed)
    base = Self.checked(realloc(base, capacity))
  }

  @usableFromInline
  static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory else { preconditionFailure("there is no memory left") }
    return memory
  }
}

extension String {
  /// A text that is written piece by piece, for which a string would take 300 instructions each.
  @inlinable
  public init(_ write: (inout ByteBuffer) -> Void) {
    var buffer = ByteBuffer()
    write(&buffer)
    self = buffer.string()
  }

  /// Lends the text in UTF-8, with half of the instructions that it takes to ask for its `utf8Span`.
  @inlinable @inline(__always)
  public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable { body($0.span) } ?? body(utf8Span.span)
  }
}
