# Thin names over Maven; the same in CI.
.PHONY: check format golden bench demo

check:
	mvn -B -ntp verify

format:
	mvn -q -B spotless:apply

golden:
	mvn -q -B -ntp verify -Dtocsin.golden=write

bench:
	./benchmarks/run

demo:
	./tocsin run xicheng --force
