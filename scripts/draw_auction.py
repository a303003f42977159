"""Draws content/media/encheres-temps-reel.png, the picture of the article on auctions; its words are French.

The picture is in the repository: the script only serves to draw it anew. It needs Pillow and the font DejaVu.
"""

import pathlib

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, SCALE = 960, 1120, 3
INK, PAPER, PALE, MARK = "#1a1a1a", "#ffffff", "#eef1f4", "#9b1c1c"
FONTS = pathlib.Path("/usr/share/fonts/truetype/dejavu")
TARGET = pathlib.Path(__file__).parent.parent / "content/media/encheres-temps-reel.png"

picture = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), PAPER)
drawing = ImageDraw.Draw(picture)


def scaled(*numbers):
    return [number * SCALE for number in numbers]


def write(middle, top, lines, size=36, color=INK, bold=False):
    face = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    font = ImageFont.truetype(str(FONTS / face), size * SCALE)
    for number, line in enumerate(lines):
        place = scaled(middle, top + number * size * 1.3)
        drawing.text(place, line, font=font, fill=color, anchor="ma")


def box(left, top, width, height, color=INK, fill=PALE):
    corners = scaled(left, top, left + width, top + height)
    drawing.rounded_rectangle(corners, 14 * SCALE, fill, color, 4 * SCALE)


def arrow(start, end, color=INK):
    drawing.line(scaled(*start, *end), color, 5 * SCALE)
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    x, y = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    head = [end, (end[0] - 26 * x - 13 * y, end[1] - 26 * y + 13 * x)]
    head.append((end[0] - 26 * x + 13 * y, end[1] - 26 * y - 13 * x))
    drawing.polygon([tuple(scaled(*point)) for point in head], color)


bidders = [20 + 235 * number for number in range(4)]
for left in bidders:
    arrow((480, 150), (left + 107, 372), MARK)
box(150, 20, 660, 150)
write(480, 54, ["Une personne ouvre une page", "avec un emplacement publicitaire"])
drawing.rectangle(scaled(160, 232, 800, 290), PAPER)
write(480, 240, ["profil, localisation, autres données"], 34, MARK, bold=True)
for left in bidders:
    box(left, 380, 214, 90)
    write(left + 107, 406, ["annonceur"], 34)
write(480, 496, ["Tous y ont accès."], 36, MARK, bold=True)
for left in bidders:
    arrow((left + 107, 566), (480 + (left - 373) * 0.45, 668))
box(150, 676, 660, 150)
write(480, 710, ["Enchère, en une fraction de", "seconde : profil et prix"])
arrow((480, 830), (480, 938))
box(150, 946, 660, 150)
write(480, 980, ["Une seule publicité", "s’affiche."], bold=True)

picture = picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
picture.quantize(24, dither=Image.Dither.NONE).save(TARGET, optimize=True)
