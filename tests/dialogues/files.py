"""The files that owners in dialogues send, by name: made-up units of a made-up municipality."""

import datetime as dt
import io
import re
from collections.abc import Mapping

from fpdf import FPDF
from PIL import Image

FILE = re.compile(r"\((?:sends )?(\S+\.(?:csv|xlsx|pdf|jpg|exe))\)")
PHOTOGRAPHED = re.compile(r"\(photographs (\S+\.jpg)\)")
HEADINGS = "Navn;Type;Adresse;Telefon;E-mail;CVR-nummer;P-nummer;Ydernummer;SOR-kode;Lokationsnummer ønskes;System"
UNITS = """
Prøvelund Hospice;hospice;Prøvevej 7, 8000 Aarhus C;70 12 34 56;hospice@example.org;;;;;ja;Eksempelsystem
Prøvelund Jobcenter;jobcenter;Prøvevej 9, 8000 Aarhus C;70 12 34 57;;;;;;nej;
Prøvelund PPR;PPR;Prøvevej 11, 8000 Aarhus C;70 12 34 58;;;1029829825;;;nej;
Prøvelund Sundhedspleje;sundhedsplejen;Prøvevej 13, 8000 Aarhus C;70 12 34 59;;;;;;nej;
"""
FAULTY = """
Prøvelund Hospice;hospice;Prøvevej 7, 8000 Aarhus C;70 12 34 5;;;;;;ja;
Prøvelund Jobcenter;jobcenter;Prøvevej 9;70 12 34 57;;;;;;måske;
"""
# The P-number is shaped like a CPR number, and passes the check of P-numbers.
LIKE_CPR = "\nPrøvelund PPR;PPR;Prøvevej 11, 8000 Aarhus C;70 12 34 58;;;1005408410;;;nej;\n"
HOLDS_CPR = "\nPrøvelund PPR 010130-5123;PPR;Prøvevej 11, 8000 Aarhus C;70 12 34 58;;;;;;nej;\n"


def a_pdf() -> bytes:
    """A PDF of one empty page, the same bytes whenever it is made."""
    pdf = FPDF()
    pdf.set_creation_date(dt.datetime(2026, 11, 23, tzinfo=dt.UTC))
    pdf.add_page()
    return bytes(pdf.output())


def a_jpeg() -> bytes:
    """A red picture."""
    written = io.BytesIO()
    Image.new("RGB", (40, 20), "red").save(written, "JPEG")
    return written.getvalue()


FILES: Mapping[str, bytes] = {
    "enheder.csv": f"{HEADINGS}{UNITS}".encode("cp1252"),
    "fejl.csv": f"{HEADINGS}{FAULTY}".encode("utf-8-sig"),
    "p-nummer.csv": f"{HEADINGS}{LIKE_CPR}".encode(),
    "cpr.csv": f"{HEADINGS}{HOLDS_CPR}".encode(),
    "plan.pdf": b"%PDF-1.7\n\x00\x01",
    "lejekontrakt.exe": a_pdf(),
    "lejekontrakt.jpg": a_jpeg(),
    "billede.jpg": b"MZ\x90\x00",
}
