# Deux commandes : « make site » fabrique le site, « make test » vérifie tout.
# OPTIONS passe à vigie build ce qu’on y met : make site OPTIONS=--drafts

OPTIONS =

.PHONY: help site test clean

help:
	@echo 'make site    fabrique le site, dans site/, à partir des textes de content/'
	@echo 'make test    vérifie le programme et le site : à faire avant de proposer un changement'
	@echo 'make clean   efface ce qui a été compilé (site/ reste)'

site:
	@scripts/setup.sh
	@scripts/quietly.sh 'Compilation (plusieurs minutes la première fois)' swift build -c release --static-swift-stdlib
	@.build/release/vigie build $(OPTIONS)

test:
	@scripts/test.sh

clean:
	rm -rf .build
