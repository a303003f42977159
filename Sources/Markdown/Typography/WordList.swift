/// Words to be recognised by their bytes.
struct WordList: Sendable {
  /// In bytes.
  static let longest = 16

  private let words: Set<Word>

  private init(_ words: String) {
    self.words = Set(words.split(separator: " ").map { Word($0.utf8) })
  }

  func contains(_ word: UnsafeRawBufferPointer) -> Bool {
    word.count <= Self.longest && words.contains(Word(word))
  }

  /// Up to sixteen bytes, as two numbers.
  private struct Word: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: some Collection<UInt8>) {
      for byte in bytes {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
      }
    }
  }
}

extension WordList {
  /// What stays on the line of its number.
  static let units = WordList(
    """
    % ‰ € $ £ ° °C °F km m cm mm nm µm km² m² cm² m³ ha kg g mg t l L cl ml h min s ms km/h \
    W kW MW GW Wh kWh MWh GWh TWh V kV A mA Hz kHz MHz GHz o Ko ko Mo Go To Po Mbit/s Gbit/s dB \
    px million millions milliard milliards euros dollars francs janvier février mars avril mai \
    juin juillet août septembre octobre novembre décembre
    """)

  /// What is counted, so that a long number before it is an amount.
  static let counted = WordList(
    """
    euro dollar franc habitants habitantes personnes hommes femmes enfants élèves étudiants \
    manifestants manifestantes policiers gendarmes agents militaires soldats salariés emplois \
    morts blessés victimes visiteurs voyageurs passagers clients abonnés utilisateurs \
    utilisatrices comptes signatures signataires caméras drones capteurs appareils téléphones \
    véhicules voitures logements foyers communes villes pages images photos visages empreintes \
    fiches dossiers fichiers documents messages mots heures jours fois exemplaires tonnes mètres \
    kilomètres hectares litres watts
    """)

  /// What a single letter counts, as in « Ve République ».
  static let ages = WordList(
    """
    siècle siècles millénaire République arrondissement Internationale congrès législature \
    dynastie armée corps Reich
    """)

  static let courtesies = WordList("Mme Mmes Mlle Mlles Me Dr Pr Mgr")
  static let gentlemen = WordList("M MM")
  /// What stands before a number and ends with a dot.
  static let numbered = WordList(
    "art arts al chap fig p pp par t tab vol L R D Art Chap Fig Vol")
}
