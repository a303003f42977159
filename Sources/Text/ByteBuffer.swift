public import Glibc

/// A growing sequence of bytes, to which everything that is rendered is appended.
///
/// A build appends a thousand small pieces for each article. A small piece takes a third of the instructions that
/// it takes an array, which checks at each that nobody else shares its memory.
@safe
public struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var length = 0

  @inlinable
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    unsafe base = Self.checked(malloc(self.capacity))
  }

  @inlinable
  deinit { unsafe free(base) }

  @inlinable
  public var count: Int { length }

  @inlinable
  public var last: UInt8? {
    length == 0 ? nil : unsafe base.load(fromByteOffset: length - 1, as: UInt8.self)
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    if capacity &- length < bytes.count { grow(by: bytes.count) }
    unsafe (base + length).copyMemory(from: start, byteCount: bytes.count)
    length &+= bytes.count
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe append($0) }
  }

  @inlinable @inline(__always)
  public mutating func append(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe append($0) }
  }

  /// Appends a literal of the code, such as a tag.
  ///
  /// Only a literal is a `StaticString`: nothing that an author wrote is ever taken for markup of ours.
  @inlinable @inline(__always)
  public mutating func append(_ literal: StaticString) {
    unsafe append(
      UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a literal of the code.
  @inlinable @inline(__always)
  public static func += (buffer: inout ByteBuffer, literal: StaticString) {
    buffer.append(literal)
  }

  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if capacity == length { grow(by: 1) }
    unsafe base.storeBytes(of: byte, toByteOffset: length, as: UInt8.self)
    length &+= 1
  }

  /// Appends a text as it is.
  ///
  /// The label keeps literals apart, which would be made a string first.
  @inlinable
  public mutating func append(text: String) {
    text.withSpan { append($0) }
  }

  /// Appends a number that is not negative, with zeros before it up to a width.
  public mutating func append(number: Int, width: Int = 1) {
    // Two digits at a time take half of the divisions.
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

  /// Inserts other bytes at an offset.
  public mutating func insert(_ bytes: borrowing ByteBuffer, at offset: Int) {
    precondition((0...length).contains(offset), "bytes are inserted beyond the end of a buffer")
    if capacity - length < bytes.length { grow(by: bytes.length) }
    let gap = unsafe base + offset
    unsafe (gap + bytes.length).copyMemory(from: gap, byteCount: length - offset)
    unsafe gap.copyMemory(from: bytes.base, byteCount: bytes.length)
    length += bytes.length
  }

  /// The text from an offset on; what is no UTF-8 becomes U+FFFD.
  public func string(from offset: Int = 0) -> String {
    unsafe String(decoding: bytes(from: offset), as: UTF8.self)
  }

  /// A copy of the bytes from an offset on.
  public func array(from offset: Int = 0) -> [UInt8] { unsafe [UInt8](bytes(from: offset)) }

  /// The bytes from an offset on, valid until the buffer changes or goes.
  private func bytes(from offset: Int) -> UnsafeRawBufferPointer {
    precondition((0...length).contains(offset), "bytes are read beyond the end of a buffer")
    return unsafe UnsafeRawBufferPointer(start: base + offset, count: length - offset)
  }

  /// Lends the bytes to a closure.
  @inlinable
  public func withSpan<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: length)
    return unsafe try body(bytes.span)
  }

  @usableFromInline @inline(never)
  mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, length + needed)
    unsafe base = Self.checked(realloc(base, capacity))
  }

  @usableFromInline
  static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory = unsafe memory else { preconditionFailure("there is no memory left") }
    return unsafe memory
  }
}

extension String {
  /// Writes a text piece by piece; appending a piece to a string would take 300 instructions.
  @inlinable
  public init(_ write: (inout ByteBuffer) -> Void) {
    var buffer = ByteBuffer()
    write(&buffer)
    self = buffer.string()
  }

  /// Lends the UTF-8 of the text to a closure, in half of the instructions that `utf8Span` takes.
  @inlinable @inline(__always)
  public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    unsafe utf8.withContiguousStorageIfAvailable { unsafe body($0.span) } ?? body(utf8Span.span)
  }
}
