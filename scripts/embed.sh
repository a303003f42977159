#!/bin/sh
# Writes a Swift file that holds every file of a folder, byte for byte.
# Usage: embed.sh FOLDER OUTPUT
#
# A literal of 50,000 bytes takes the compiler nine seconds as an array and a tenth of one as a
# string. A string cannot hold any bytes, so each byte is the Unicode scalar of its number.
set -eu
folder=$1
output=$2

scalars() {
  od -An -v -tx1 "$1" | sed 's/ \(..\)/\\u{\1}/g' | tr -d '\n'
}

{
  cat <<'SWIFT'
/// The files of a folder, part of the program since it was compiled.
enum EmbeddedFiles {
  /// In the order of their bytes.
  static var paths: [String] { scalars.map(\.key) }

  /// The bytes of a file; `nil` when there is none of that path.
  static func bytes(of path: String) -> [UInt8]? {
    scalars.first { $0.key == path }
      .map { $0.value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
  }

  private static let scalars: KeyValuePairs<String, String> = [
SWIFT
  (cd "$folder" && find . -type f ! -path '*/.*' | LC_ALL=C sort) | while IFS= read -r path; do
    path=${path#./}
    text=$(scalars "$folder/$path")
    printf '    "%s": "%s",\n' "$path" "$text"
  done
  printf '  ]\n}\n'
} >"$output"
