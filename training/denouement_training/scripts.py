"""Lemmas as edit scripts: "L|n|suffix" lower-cases the form, drops its last n characters and adds the suffix; "C|n|suffix"
keeps the case; "=word" is that word."""
import collections


def script(form, lemma, proper):
    """The script that makes the lemma of the form."""
    kind, base = ("C", form) if proper else ("L", form.lower())
    shared = 0
    while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
        shared += 1
    if shared == 0 or len(lemma) - shared > 6 or len(base) - shared > 8:
        return "=" + lemma
    return f"{kind}|{len(base) - shared}|{lemma[shared:]}"


def apply(script, form):
    if script.startswith("="):
        return script[1:]
    kind, dropped, suffix = script.split("|", 2)
    base = form if kind == "C" else form.lower()
    return base[: max(0, len(base) - int(dropped))] + suffix


def most_frequent(scripts, most=300):
    """The scripts seen most often, and at least twice, most frequent first."""
    counted = collections.Counter(scripts)
    ranked = sorted(counted.items(), key=lambda e: (-e[1], e[0]))
    return [s for s, n in ranked[:most] if n > 1]
