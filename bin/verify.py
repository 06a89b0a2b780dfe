#!/usr/bin/env python3
"""Checks an edition of Attested, with nothing but Python 3 and no code in common with the program: docs/proof.md.

    python3 bin/verify.py DIR [POLICY]        one edition: VALID, WHOLE, or INVALID and the first broken step
    python3 bin/verify.py --vectors < FILE    lines of JSON {"files": {path: base64}, "policy": text or null}: a line each
"""
import base64
import binascii
import hashlib
import json
import os
import re
import sys

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
MOST = 2**53 - 1


# Ed25519 by RFC 8032, strictly: canonical encodings, S below L, no key of small order, the equation with the cofactor.
def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    p, q, r, s = f - e, h - g, h + g, f + e
    return p * q % P, s * r % P, q * r % P, p * s % P


def times(number, point):
    found = (0, 1, 1, 0)
    while number:
        if number & 1:
            found = add(found, point)
        point = add(point, point)
        number >>= 1
    return found


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point(data):
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
NONE = (0, 1, 1, 0)


def is_signed(key, message, signature):
    if len(signature) != 64 or len(key) != 32:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L or same(times(8, a), NONE):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(8, times(s, BASE)), times(8, add(r, times(k, a))))


# Texts
def unbase64(text):
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def canonical(value):
    """RFC 8785 for what our files hold: no number but whole ones that are exact."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        if abs(value) > MOST:
            raise ValueError("number")
        return str(value)
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\x7f")
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    raise ValueError("kind")


def once(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("twice")
    return dict(pairs)


def never(_):
    raise ValueError("number")


def read_json(data):
    """The object that these bytes say, or None where they are not its canonical JSON."""
    try:
        text = data.decode("utf-8")
        value = json.loads(text, object_pairs_hook=once, parse_float=never, parse_constant=never)
        return value if isinstance(value, dict) and canonical(value) == text else None
    except (ValueError, RecursionError):
        return None


UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\\:*?\"<>|]")


def is_plain(path):
    import unicodedata

    if not 0 < len(path.encode("utf-16-le")) // 2 <= 200 or UNSEEN.search(path):
        return False
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Cs") for letter in path):
        return False
    return all(part not in ("", ".", "..") and part[-1] not in ". " for part in path.split("/"))


def is_name(name):
    import unicodedata

    return 0 < len(name) <= 200 and not any(
        letter == "+" or letter.isspace() or unicodedata.category(letter)[0] == "Z" or unicodedata.category(letter) in ("Cc", "Cf", "Cs")
        for letter in name
    )


def read_key(text):
    found = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)", text)
    data = unbase64(found[3]) if found else None
    if not data or len(data) != 33 or data[0] not in (1, 4) or not is_name(found[1]):
        return None
    own = hashlib.sha256(found[1].encode() + b"\n" + data).digest()[:4]
    return {"name": found[1], "kind": data[0], "id": own, "key": data[1:]} if own.hex() == found[2] else None


def read_policy(text):
    log, quorum, witnesses = None, None, []
    for line in (line.strip() for line in re.split(r"\r?\n", text)):
        if not line or line.startswith("#"):
            continue
        parts = line.split()
        if len(parts) != 2:
            return None
        key = read_key(parts[1])
        if parts[0] == "quorum" and quorum is None and re.fullmatch(r"[0-9]{1,2}", parts[1]):
            quorum = int(parts[1])
        elif parts[0] == "log" and key and key["kind"] == 1 and log is None:
            log = key
        elif parts[0] == "witness" and key and key["kind"] == 4:
            witnesses.append(key)
        else:
            return None
    wanted = len(witnesses) if quorum is None else quorum
    if log is None or wanted > len(witnesses) or len({key["name"] for key in witnesses}) != len(witnesses):
        return None
    return {"log": log, "witnesses": witnesses, "quorum": wanted}


def read_note(text):
    at = text.rfind("\n\n")
    if at < 0 or not text.endswith("\n") or re.search(r"[\x00-\x09\x0b-\x1f]", text):
        return None
    lines = text[at + 2 : -1].split("\n")
    signatures = []
    for line in lines:
        found = re.fullmatch("\u2014 ([^\\s+]+) ([A-Za-z0-9+/=]+)", line)
        data = unbase64(found[2]) if found else None
        if not data or len(data) < 5 or not is_name(found[1]):
            return None
        signatures.append((found[1], data[:4], data[4:]))
    return (text[: at + 1], signatures) if len(lines) <= 64 else None


def is_by(note, key):
    text, signatures = note
    own = [data for name, number, data in signatures if name == key["name"] and number == key["id"]]

    def holds(data):
        if key["kind"] == 1:
            return is_signed(key["key"], text.encode(), data)
        if len(data) != 72 or int.from_bytes(data[:8], "big") > MOST:
            return False
        said = "cosignature/v1\ntime %d\n%s" % (int.from_bytes(data[:8], "big"), text)
        return is_signed(key["key"], said.encode(), data[8:])

    return bool(own) and all(map(holds, own))


def count(text):
    return int(text) if re.fullmatch(r"0|[1-9][0-9]{0,15}", text) and int(text) <= MOST else None


def read_proof(data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    at = text.find("\n\n")
    lines = text[:at].split("\n") if at >= 0 else [""]
    if lines.pop(0) != "c2sp.org/tlog-proof@v1":
        return None
    extra = b""
    if lines and lines[0].startswith("extra "):
        extra = unbase64(lines.pop(0)[6:])
        if extra is None:
            return None
    line = lines.pop(0) if lines else ""
    index = count(line[6:]) if line.startswith("index ") else None
    hashes = [unbase64(line) for line in lines]
    note = read_note(text[at + 2 :])
    if index is None or note is None or len(hashes) > 63 or any(h is None or len(h) != 32 for h in hashes):
        return None
    said = note[0][:-1].split("\n")
    if len(said) < 3 or "" in said[3:]:
        return None
    size, root = count(said[1]), unbase64(said[2])
    if not is_name(said[0]) or size is None or root is None or len(root) != 32:
        return None
    return {"extra": extra, "index": index, "hashes": hashes, "note": note, "origin": said[0], "size": size, "root": root}


def leads_to(index, size, leaf, hashes):
    """The root by going down from it: which half is the leaf in, and what must the other one be."""
    if index >= size:
        return None

    def go(at, width, left):
        if width == 1:
            return leaf if not left else None
        if not left:
            return None
        half = 1
        while half * 2 < width:
            half *= 2
        inside = go(at, half, left[:-1]) if at < half else go(at - half, width - half, left[:-1])
        if inside is None:
            return None
        pair = inside + left[-1] if at < half else left[-1] + inside
        return hashlib.sha256(b"\x01" + pair).digest()

    return go(index, size, hashes)


# The chain
MANIFEST, PROOF = "manifest.json", "manifest.json.tlog-proof"
INSTANT = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z", re.A)


def read_manifest(data):
    value = read_json(data)
    if value is None or sorted(value) not in (
        ["dossier", "files", "format", "notice", "number", "printed"],
        ["dossier", "files", "format", "log", "notice", "number", "printed"],
    ):
        return None
    whole = lambda number, least: isinstance(number, int) and not isinstance(number, bool) and number >= least
    text = lambda name: isinstance(value[name], str)
    if value["format"] != "attested-edition-1" or not isinstance(value["files"], list):
        return None
    if not text("dossier") or not re.fullmatch(r"dossier_[A-Za-z0-9][A-Za-z0-9.-]{0,79}", value["dossier"]):
        return None
    if not whole(value["number"], 1) or not text("printed") or not INSTANT.fullmatch(value["printed"]):
        return None
    if value["notice"] is not None and not text("notice"):
        return None
    if "log" in value and not (text("log") and (read_key(value["log"]) or {}).get("kind") == 1):
        return None
    import unicodedata

    fold = lambda path: unicodedata.normalize("NFC", path).lower()
    paths = []
    for file in value["files"]:
        if not isinstance(file, dict) or sorted(file) != ["path", "sha256", "size"]:
            return None
        path, digest = file["path"], file["sha256"]
        if not isinstance(path, str) or not is_plain(path) or fold(path) in (MANIFEST, PROOF):
            return None
        if not isinstance(digest, str) or not re.fullmatch(r"[0-9a-f]{64}", digest) or not whole(file["size"], 0):
            return None
        paths.append(path)
    in_order = sorted(paths, key=lambda path: path.encode("utf-16-be"))
    return value if paths == in_order and len(set(map(fold, paths))) == len(paths) else None


def verify(files, policy):
    """(verdict, broken step or None)"""
    manifest = read_manifest(files.get(MANIFEST, b""))
    if manifest is None:
        return "invalid", "files"
    for file in manifest["files"]:
        data = files.get(file["path"])
        if data is None or len(data) != file["size"] or hashlib.sha256(data).hexdigest() != file["sha256"]:
            return "invalid", "files"
    if set(files) - {file["path"] for file in manifest["files"]} - {MANIFEST, PROOF}:
        return "invalid", "files"
    named = read_key(manifest["log"]) if "log" in manifest else None
    if PROOF not in files:
        return ("whole", None) if named is None and policy is None else ("invalid", "proof")
    proof = read_proof(files[PROOF])
    if proof is None:
        return "invalid", "proof"
    log = policy["log"] if policy else named
    if log is None or proof["origin"] != log["name"] or (policy and named and named != log):
        return "invalid", "log"
    if not is_by(proof["note"], log):
        return "invalid", "signature"
    opening = read_json(proof["extra"]) or {}
    text, salt = opening.get("entry"), opening.get("salt")
    salt = unbase64(salt) if isinstance(salt, str) else None
    entry = read_json(text.encode()) if isinstance(text, str) else None
    if sorted(opening) != ["entry", "salt"] or salt is None or len(salt) != 32 or entry is None:
        return "invalid", "entry"
    commit = unbase64(entry["commit"]) if isinstance(entry.get("commit"), str) else None
    prev = entry.get("prev")
    is_leaf = prev is None or (isinstance(prev, int) and not isinstance(prev, bool) and prev >= 0)
    if (
        sorted(entry) != ["act", "commit", "day", "id", "prev", "v"]
        or isinstance(entry["v"], bool)
        or entry["v"] != 1
        or entry["act"] != "dossier.publish"
        or not (entry["id"] is None or isinstance(entry["id"], str))
        or not (isinstance(entry["day"], str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", entry["day"]))
        or not is_leaf
        or commit is None
        or len(commit) != 32
    ):
        return "invalid", "entry"
    said = {name: manifest[name] for name in ("dossier", "number", "printed")}
    said["manifest"] = hashlib.sha256(files[MANIFEST]).hexdigest()
    if hashlib.sha256(salt + canonical(said).encode()).digest() != commit:
        return "invalid", "commitment"
    leaf = hashlib.sha256(b"\x00" + text.encode()).digest()
    if leads_to(proof["index"], proof["size"], leaf, proof["hashes"]) != proof["root"]:
        return "invalid", "inclusion"
    seen = sum(is_by(proof["note"], key) for key in (policy["witnesses"] if policy else []))
    return ("invalid", "witness") if policy and seen < policy["quorum"] else ("valid", None)


def main(words):
    if words == ["--vectors"]:
        for line in sys.stdin:
            given = json.loads(line)
            policy = None if given["policy"] is None else read_policy(given["policy"])
            files = {path: base64.b64decode(data) for path, data in given["files"].items()}
            print(json.dumps(verify(files, policy)), flush=True)
        return 0
    if not 1 <= len(words) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    policy = None
    if len(words) == 2:
        with open(words[1], encoding="utf-8") as file:
            policy = read_policy(file.read())
        if policy is None:
            print("not a policy / 확인 기준이 아닙니다", file=sys.stderr)
            return 2
    files = {}
    for folder, _, names in os.walk(words[0]):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, words[0]).replace(os.sep, "/")] = file.read()
    verdict, broken = verify(files, policy)
    says = {"valid": "VALID / 유효함", "whole": "WHOLE, NO LOG / 온전함, 로그 없음", "invalid": "INVALID / 유효하지 않음"}
    print(says[verdict] + (": " + broken if broken else ""))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
