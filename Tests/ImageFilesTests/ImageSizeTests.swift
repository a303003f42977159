import SampleFiles
import Testing

@testable import ImageFiles

private func size(of bytes: [UInt8]) throws(ImageProblem) -> ImageSize {
  try ImageSize(of: bytes.span)
}

@Suite struct `The size of an image` {
  @Test(arguments: ImageBytes.samples)
  func `is read in every format`(name: String, bytes: [UInt8]) throws {
    #expect(try size(of: bytes) == ImageSize(width: 640, height: 427), "\(name)")
  }

  @Test(arguments: 1...8)
  func `is that of the photograph as it is shown`(orientation: Int) throws {
    let shown =
      orientation < 5 ? ImageSize(width: 300, height: 200) : ImageSize(width: 200, height: 300)
    #expect(try size(of: ImageBytes.jpeg(300, 200, orientation: orientation)) == shown)
    #expect(try size(of: ImageBytes.png(300, 200, orientation: orientation)) == shown)
  }

  @Test func `does not turn for what a PNG says behind the picture`() throws {
    let bytes = ImageBytes.png(300, 200, orientation: 6, isLate: true)
    #expect(try size(of: bytes) == ImageSize(width: 300, height: 200))
  }

  @Test(arguments: [(0, 300), (1, 200), (2, 300), (3, 200)])
  func `turns as AVIF says`(turns: UInt8, width: Int) throws {
    #expect(try size(of: ImageBytes.avif(300, 200, quarterTurns: turns)).width == width)
  }

  @Test(arguments: [
    ([200, 150, -100, -50], 200, 150), ([201, 150, -99, -50], 201, 150),
    ([300, 200, 0, 0], 300, 200), ([200, 150, 0, 0], 300, 200), ([200, 150, -100, 50], 300, 200),
    ([400, 100, 100, -100], 300, 200), ([0, 150, -300, -50], 300, 200),
  ])
  func `is cut as AVIF says, if browsers do it`(cut: [Int], width: Int, height: Int) throws {
    let shown = try size(of: ImageBytes.avif(300, 200, cut: cut))
    #expect(shown == ImageSize(width: width, height: height))
  }

  @Test func `is not that of what stands before it in a JPEG`() throws {
    let thumbnail = ImageBytes.segment(0xE2, ImageBytes.jpeg(16, 16))
    let tables = ImageBytes.segment(0xC4, [0, 1]) + ImageBytes.segment(0xCC, [0, 1])
    let bytes = ImageBytes.jpeg(300, 200, before: thumbnail + tables + [0, 0xFF, 0xFF])
    #expect(try size(of: bytes) == ImageSize(width: 300, height: 200))
  }

  @Test(arguments: [
    (#"<svg width="30" height="20"/>"#, 30, 20),
    (#"<svg width="30" height="20" viewBox="0 0 100 100"/>"#, 30, 20),
    (#"<svg viewBox="0 0 300 200"/>"#, 300, 200), (#"<svg viewBox="-1,-1,300,200.4"/>"#, 300, 200),
    (#"<svg width="100%" height="100%" viewBox="0 0 300 200"/>"#, 300, 200),
    (#"<svg width="600" viewBox="0 0 300 200"/>"#, 600, 400),
    (#"<svg height=" 100 px " viewBox="0 0 300 200"/>"#, 150, 100),
    (#"<svg width="1in" height="25.4mm"/>"#, 96, 96),
    (#"<svg width="3pc" height="36pt"/>"#, 48, 48),
    (#"<svg width="1e2px" height="0.2"/>"#, 100, 1),
    (
      "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width='1'> -->\n<svg width = '30'\nheight='20'>",
      30, 20
    ),
    ("<!DOCTYPE svg [<!ENTITY a '<b>'>]><s:svg a:width='1' width='30' height='20'>", 30, 20),
  ])
  func `of a drawing is what its root says`(svg: String, width: Int, height: Int) throws {
    #expect(try size(of: Array(svg.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    "<svg/>", "<svg width='100%' height='50%'>", "<svg width='30'>",
    "<svg width='2em' height='1ex'>",
    "<svg viewBox='0 0 0 10'>", "<svg viewBox='0 0 10'>", "<svg width='-3' height='2'>",
    "<svg width='nan' height='inf'>", "<svg width='1e9' height='1'>", "<svg width='' height=''>",
  ])
  func `of a drawing may be missing`(svg: String) {
    #expect(throws: ImageProblem.unsized) { try size(of: Array(svg.utf8)) }
  }

  @Test(arguments: [
    "", " ", "%PDF-1.7", "BM", "texte", "<html><svg width='1' height='1'></html>", "<svgx/>",
    "\0\0\0\u{18}ftypheic\0\0\0\0mif1heic", "<!DOCTYPE html><html>", "RIFF\0\0\0\0WAVE",
  ])
  func `is that of no other file`(text: String) {
    #expect(throws: ImageProblem.unknownFormat) { try size(of: Array(text.utf8)) }
  }

  @Test(arguments: [
    ImageBytes.png(0, 1), ImageBytes.gif(1, 0), ImageBytes.jpeg(5, 0), ImageBytes.avif(0, 9),
    ImageBytes.lossyWebP(0, 1),
  ])
  func `is never nothing`(bytes: [UInt8]) {
    #expect(throws: ImageProblem.damaged) { try size(of: bytes) }
  }
}

@Suite struct `A broken image` {
  @Test(arguments: ImageBytes.samples)
  func `gives the right size or none, wherever it ends`(name: String, bytes: [UInt8]) throws {
    let whole = try size(of: bytes)
    for end in bytes.indices {
      guard let part = try? size(of: Array(bytes[..<end])) else { continue }
      #expect(part == whole, "\(name) of \(end) bytes")
    }
    #expect((try? size(of: Array(bytes[..<9]))) == nil, "\(name) of nine bytes")
  }

  /// Every byte in turn takes every value: no trap, no endless loop, and never a side of nothing.
  @Test(arguments: ImageBytes.samples)
  func `ends in a size or an error, whatever one byte says`(name: String, bytes: [UInt8]) {
    for index in bytes.indices {
      var broken = bytes
      for value in UInt8.min...UInt8.max {
        broken[index] = value
        guard let found = try? size(of: broken) else { continue }
        #expect(found.width > 0 && found.height > 0)
      }
    }
  }

  @Test(arguments: ImageBytes.samples)
  func `ends in a size or an error, whatever several bytes say`(name: String, bytes: [UInt8]) {
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...8, using: &numbers) {
        let any = UInt8.random(in: 0...255, using: &numbers)
        broken[Int.random(in: broken.indices, using: &numbers)] = numbers.pick([
          0, 1, 8, 0x7F, 0x80, 0xFF, any,
        ])
      }
      guard let found = try? size(of: broken) else { continue }
      #expect(found.width > 0 && found.height > 0)
    }
  }
}
