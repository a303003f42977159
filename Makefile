# Deux commandes : « make site » fabrique le site, « make test » vérifie tout.
# OPTIONS passe à vigie build ce qu’on y met : make site OPTIONS=--drafts
# BENCH passe à bench/run.py ce qu’on y met : make bench BENCH='--sizes 1000,10000'

OPTIONS =
BENCH =

# Rien n’est lié à l’exécution : le programme démarre et travaille plus vite (4 %).
RELEASE = -c release --static-swift-stdlib -Xswiftc -static-executable

.PHONY: help site test release bench instructions sanitize clean

help:
	@echo 'make site    fabrique le site, dans site/, à partir des textes de content/'
	@echo 'make test    vérifie le programme et le site : à faire avant de proposer un changement'
	@echo 'make release fabrique dist/vigie : un seul fichier, pour une Debian 12 sans Swift'
	@echo 'make bench   mesure le temps que prennent de grandes chroniques, avec Hugo s’il est installé (long)'
	@echo 'make instructions  compte les instructions d’une fabrication, avec valgrind'
	@echo 'make sanitize  cherche des erreurs de mémoire et des accès concurrents (très long)'
	@echo 'make clean   efface ce qui a été compilé (site/ reste)'

site:
	@scripts/setup.sh
	@scripts/quietly.sh 'Compilation (plusieurs minutes la première fois)' swift build $(RELEASE)
	@.build/release/vigie build $(OPTIONS)

test:
	@scripts/test.sh

release:
	@scripts/release.sh $(RELEASE)

bench:
	@scripts/setup.sh python3 gcc libc6-dev pkg-config
	@scripts/quietly.sh 'Compilation (plusieurs minutes la première fois)' swift build $(RELEASE)
	@python3 bench/run.py .build/release/vigie $(BENCH)

instructions:
	@scripts/setup.sh python3 valgrind
	@scripts/quietly.sh 'Compilation (plusieurs minutes la première fois)' swift build $(RELEASE)
	@python3 bench/instructions.py .build/release/vigie

sanitize:
	@scripts/sanitize.sh
	@scripts/sanitize_build.sh

clean:
	rm -rf .build .build-asan .build-tsan dist
