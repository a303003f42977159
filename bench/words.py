"""The words that synthetic chronicles are made of, and how they become sentences."""

SUBJECTS = """la mairie|le conseil municipal|la préfecture|l’opérateur|le fabricant|l’association|la régie
des transports|le syndicat|la commission|l’hôpital|le tribunal|la société de sécurité|le rectorat|la
caisse d’assurance|le ministère|l’autorité de contrôle|la région|le collectif d’habitants|la
direction du port|l’office du logement""".replace("\n", " ").split("|")

VERBS = """annonce|installe|essaie|défend|conteste|prolonge|finance|décrit|publie|suspend|généralise|
achète|reconnaît|évalue|retire|présente|examine|justifie|refuse|encadre""".replace("\n", "").split("|")

OBJECTS = """des capteurs de bruit sur les lampadaires|un logiciel qui compte les passants|une carte
d’accès à reconnaissance du visage|des drones au-dessus des manifestations|un fichier des absences|un
portail d’identité numérique|des caméras dans les rames de nuit|un registre des plaques
d’immatriculation|une plateforme de données de santé|des bornes qui suivent les téléphones|un score de
fiabilité des locataires|une application de signalement|un centre de supervision|des bracelets pour
les agents|une base d’empreintes vocales|un outil d’aide à la décision|des portiques à l’entrée des
lycées|une expérience de tri automatique|un marché de vidéosurveillance|des algorithmes de
priorité""".replace("\n", " ").split("|")

WHEN = """depuis le printemps|pour une durée de dix-huit mois|sans débat public|après deux reports|à la
demande de l’État|dans trois quartiers|avant la fin de l’année|à titre d’essai|malgré un avis
défavorable|pour un coût de 1,2 million d’euros|d’après un document de 2019|sur 40 % du territoire|à
partir de 18 h 30|au nom de la tranquillité|sous le contrôle d’un comité""".replace("\n", " ").split("|")

REMARKS = """le contrat ne dit rien de la durée de conservation|personne n’a publié l’étude d’impact|les
riverains l’ont appris par la presse|la CNIL n’a pas été consultée|les chiffres viennent du seul
fournisseur|le RGPD impose pourtant une information claire|aucun bilan n’est prévu|les données partent
chez un sous-traitant|la délibération tient en une page|l’appel d’offres mentionnait déjà cet
usage|rien n’indique que l’essai prenne fin|« tout est anonyme », répond le service""".replace(
    "\n", " ").split("|")

LINKERS = "D’après le dossier,|Selon la presse locale,|En pratique,|Pour l’instant,|De son côté,".split("|")

TAG_NOUNS = """accès|achat|agent|alerte|algorithme|analyse|appel|archive|audit|badge|balise|base|borne|
bracelet|budget|caméra|capteur|carte|centre|charte|circulation|collecte|comité|comptage|compteur|
concession|consentement|contrat|contrôle|convention|décision|délai|demande|détection|donnée|drone|
écoute|école|empreinte|enquête|essai|fichier|filtrage|formation|fuite|garde|gare|hôpital|horodatage|
identité|image|interconnexion|journal|lampadaire|licence|localisation|logement|marché|mesure|micro|
mobilité|norme|objet|patrouille|péage|permis|plaque|portique|preuve|profil|quartier|recours|registre|
réseau|score""".replace("\n", "").split("|")

TAG_QUALITIES = """agricole|ancien|annuel|automatique|bancaire|central|citoyen|civil|clandestin|
collectif|commercial|connecté|contesté|continu|critique|dense|différé|direct|distant|durable|
électrique|expérimental|familial|ferroviaire|final|fiscal|gratuit|hostile|illégal|immédiat|
individuel|industriel|interne|invisible|juridique|libre|local|maritime|massif|médical|militaire|
minimal|mixte|mobile|municipal|national|nocturne|numérique|obligatoire|ouvert|partagé|partiel|
payant|permanent|policier|portuaire|préalable|privé|public|rapide|régional|rural|scolaire|secret|
social|sonore|temporaire|thermique|urbain|visuel""".replace("\n", "").split("|")

PLACE_STARTS = "Aigue|Beau|Bourg|Champ|Clair|Font|Grand|Haute|Mont|Noire|Pierre|Roche|Saint|Val|Vieille".split("|")
PLACE_ENDS = """bois|bourg|combe|court|croix|fort|garde|lande|lieu|mare|moulin|pont|rive|roc|terre|
tour|vallon|vaux|vigne|ville""".replace("\n", "").split("|")

TOPICS = [
    # name, title, parent, how its tags begin
    ("biometrie", "Biométrie", None, "empreinte"),
    ("visages", "Reconnaissance du visage", "biometrie", "image"),
    ("voix", "Empreintes vocales", "biometrie", "écoute"),
    ("drones", "Drones", None, "drone"),
    ("ville", "Ville connectée", None, "lampadaire"),
    ("capteurs", "Capteurs", "ville", "capteur"),
    ("cameras", "Vidéosurveillance", None, "caméra"),
    ("fichiers", "Fichiers", None, "fichier"),
    ("sante", "Données de santé", None, "hôpital"),
    ("identite", "Identité numérique", None, "identité"),
    ("decisions", "Décisions automatiques", None, "algorithme"),
    ("resistances", "Résistances et recours", None, "recours"),
]


def sentence(pick):
    """One sentence; `pick` takes an item of a list."""
    subject, form = pick(SUBJECTS), pick(range(10))
    core = f"{pick(VERBS)} {pick(OBJECTS)} {pick(WHEN)}"
    capital = subject[0].upper() + subject[1:]
    if form < 4:
        return f"{capital} {core}."
    if form < 6:
        return f"{pick(LINKERS)} {subject} {core} ; {pick(REMARKS)}."
    if form == 6:
        return f"{capital} {core}, mais *{pick(REMARKS)}*."
    if form == 7:
        return f"{capital} **{core}** : {pick(REMARKS)}."
    if form == 8:
        return f"Pourquoi {subject} {core} ? {capital} n'en dit rien..."
    return f"{capital} parle d’« {pick(TAG_NOUNS)} {pick(TAG_QUALITIES)} », sigle compris (CNIL, RGPD)."
