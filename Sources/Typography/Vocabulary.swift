/// The words that the rules of a language know, one list for each kind.
struct Vocabulary: Sendable {
  /// Words that stay on the line of their number, such as « km ».
  var units = WordList()
  /// The units that may stand right behind their number, and then get a space.
  var gluedUnits = WordList()
  /// The units behind which minutes stay on the line as well, as in « 8 h 30 ».
  var hours = WordList()
  /// Words for things that are counted, so that a long number before them is an amount.
  var counted = WordList()
  /// Words that a single Roman digit counts, as in « Ve République ».
  var ages = WordList()
  /// Words that stay on the line of the name behind them, such as « Mme ».
  var courtesies = WordList()
  /// Words with a dot that stay on the line of the name behind them, such as « M ».
  var gentlemen = WordList()
  /// Words with a dot that stay on the line of the number behind them, such as « art ».
  var numbered = WordList()
  /// Words with a dot that stay on the line of an article of a code, as « art » does.
  var codeArticles = WordList()
  /// The letters with which articles of a code begin, such as « L ».
  var codeLetters = WordList()
  /// The letters behind the ordinal numbers 1, 2 and all others.
  var ordinals = (first: WordList(), second: WordList(), others: WordList())
  /// The letters behind the Roman number I and all others.
  var romanOrdinals = (first: WordList(), others: WordList())

  /// The lists whose words hold a space, behind them or before.
  var holdingLists: [WordList] {
    [units, hours, courtesies, gentlemen, numbered, codeArticles, codeLetters]
  }
}

extension Vocabulary {
  /// All else is derived from these lists: a word that is added here works at once.
  static let french = Self(
    units: WordList(
      """
      % ‰ € $ £ ° °C °F km m cm mm nm µm km² m² cm² m³ ha kg g mg t l L cl ml h min s ms km/h \
      W kW MW GW Wh kWh MWh GWh TWh V kV A mA Hz kHz MHz GHz o Ko ko Mo Go To Po Mbit/s Gbit/s dB \
      px million millions milliard milliards euros dollars francs janvier février mars avril mai \
      juin juillet août septembre octobre novembre décembre
      """),
    gluedUnits: WordList("% €"),
    hours: WordList("h"),
    counted: WordList(
      """
      euro dollar franc habitants habitantes personnes hommes femmes enfants élèves étudiants \
      manifestants manifestantes policiers gendarmes agents militaires soldats salariés emplois \
      morts blessés victimes visiteurs voyageurs passagers clients abonnés utilisateurs \
      utilisatrices comptes signatures signataires caméras drones capteurs appareils téléphones \
      véhicules voitures logements foyers communes villes pages images photos visages empreintes \
      fiches dossiers fichiers documents messages mots heures jours fois exemplaires tonnes mètres \
      kilomètres hectares litres watts
      """),
    ages: WordList(
      """
      siècle siècles millénaire République arrondissement Internationale congrès législature \
      dynastie armée corps Reich
      """),
    courtesies: WordList("Mme Mmes Mlle Mlles Me Dr Pr Mgr"),
    gentlemen: WordList("M MM"),
    numbered: WordList("art arts al chap fig p pp par t tab vol L R D Art Chap Fig Vol"),
    codeArticles: WordList("art"),
    codeLetters: WordList("L R D"),
    ordinals: (
      first: WordList("er ers re res"), second: WordList("e es nd nds nde ndes"),
      others: WordList("e es")
    ),
    romanOrdinals: (first: WordList("er re"), others: WordList("e es"))
  )
}
