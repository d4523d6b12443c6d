"""Count what the reader makes of a set of phrases: ``python benchmarks/phrases.py a.tsv``."""

import sys
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1] / "tests"
sys.path[:0] = [str(TESTS), str(TESTS / "phrases")]

from test_phrases import passes, phrases  # noqa: E402 - found only now


def main() -> None:
    """Print for each language how many right claims were refused and wrong ones passed."""
    for name in sys.argv[1:]:
        made: Counter[tuple[str, str]] = Counter()
        missed: Counter[tuple[str, str]] = Counter()
        for phrase in phrases(name):
            for language in (phrase.language, "all"):
                made[language, phrase.verdict] += 1
                missed[language, phrase.verdict] += passes(phrase) != (phrase.verdict == "right")
        print(f"{name}: language, right refused, wrong passed")
        for language in dict.fromkeys(language for language, _ in made):
            right, wrong = ((language, verdict) for verdict in ("right", "wrong"))
            print(
                f"{language:8} {missed[right]:3} of {made[right]:3}"
                f" {missed[wrong]:3} of {made[wrong]:3}"
            )


if __name__ == "__main__":
    main()
