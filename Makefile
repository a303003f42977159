# `make site` builds the site, `make test` checks everything.
# OPTIONS go to `vigie build`: make site OPTIONS=--drafts
# BENCH goes to bench/run.py: make bench BENCH='--sizes 1000,10000'

OPTIONS =
BENCH =

# Nothing is linked when the program starts: it starts and works faster (4 %).
RELEASE = -c release --static-swift-stdlib -Xswiftc -static-executable

.PHONY: help site test release bench instructions sanitize clean

help:
	@echo 'make site          builds the site, in site/, from the texts in content/'
	@echo 'make test          checks the program and the site: before every change is proposed'
	@echo 'make release       makes dist/vigie: one file, for a Debian 12 without Swift'
	@echo 'make bench         measures large chronicles, beside Hugo where it is installed (long)'
	@echo 'make instructions  counts the instructions of a build, with valgrind'
	@echo 'make sanitize      looks for wrong memory accesses and data races (very long)'
	@echo 'make clean         removes what was compiled (site/ stays)'

site:
	@scripts/setup.sh
	@scripts/quietly.sh 'Compiling (several minutes the first time)' swift build $(RELEASE)
	@.build/release/vigie build $(OPTIONS)

test:
	@scripts/test.sh

release:
	@scripts/release.sh $(RELEASE)

bench:
	@scripts/setup.sh python3 gcc libc6-dev pkg-config
	@scripts/quietly.sh 'Compiling (several minutes the first time)' swift build $(RELEASE)
	@python3 bench/run.py .build/release/vigie $(BENCH)

instructions:
	@scripts/setup.sh python3 valgrind
	@scripts/quietly.sh 'Compiling (several minutes the first time)' swift build $(RELEASE)
	@python3 bench/instructions.py .build/release/vigie

sanitize:
	@scripts/sanitize.sh
	@scripts/sanitize_build.sh

clean:
	rm -rf .build .build-asan .build-tsan dist
