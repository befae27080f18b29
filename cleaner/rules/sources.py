"""Rules about who made a page and its pictures: by-lines, reading time, credits, file names, player controls."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import CLOCK, NUMERIC_DATE, YEAR, whole
from cleaner.rules.rule import Rule, rows

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?"
)
_DATE = rf"(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{YEAR}|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?{YEAR}|{NUMERIC_DATE})"

_IMAGE = r"(?:jpe?g|png|gif|webp|svg|bmp|tiff?|avif|heic)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="byline.reading_time",
        label="byline",
        why="How long reading takes.",
        pattern=whole(
            r"(?:(?:estimated |approx(?:imate)? )?read(?:ing)? time\s*[:\-–~]?\s*(?:\d{1,3}|less than \d|<\s*\d)[\s-]*(?:min(?:ute)?s?|mn)?(?: read)?)"
            r"|(?:\d{1,3}|less than \d|<\s*\d)[\s-]*min(?:ute)?s?[\s-]read(?:ing)?(?: time)?"
            r"|(?:\d{1,3}\s*min(?:uten|\.)?\s+(?:lesezeit|gelesen|lesedauer))|(?:geschätzte )?lesezeit\s*:?\s*(?:ca\.?\s*)?\d{1,3}\s*min(?:uten?|\.)?"
            r"|(?:temps de lecture|lecture)\s*:?\s*\d{1,3}\s*min(?:utes?|\.)?|\d{1,3}\s*min(?:utes?)? de lecture|tiempo de lectura\s*:?\s*\d{1,3}\s*min(?:utos?)?"
            r"|\d{1,3}\s*min(?:utos?)? de (?:lectura|leitura)|tempo di lettura\s*:?\s*\d{1,3}\s*min(?:uti)?|\d{1,3}\s*min(?:uti)? di lettura"
            r"|leestijd\s*:?\s*\d{1,3}\s*min(?:uten)?|\d{1,3}\s*min(?:\.)? czytania|время чтения\s*:?\s*\d{1,3}\s*мин[^\W\d_]{0,2}"
        ),
        triggers=(
            "read",
            "reading",
            "lesezeit",
            "gelesen",
            "lesedauer",
            "lecture",
            "lectura",
            "leitura",
            "lettura",
            "leestijd",
            "czytania",
            "чтения",
        ),
        longest=60,
        examples=("3 min read", "Reading time: 5 minutes", "Lesezeit: 4 Min.", "Temps de lecture : 6 min"),
        near_misses=("3 minutes of fame", "I read for 5 minutes", "Reading time tables", "Lesezeit ist Lebenszeit"),
    ),
    Rule(
        name="byline.published",
        label="byline",
        why="When the page was published or changed.",
        pattern=whole(
            rf"(?:(?:first |last |originally )?(?:published|posted|updated|modified|reviewed|publié|mis à jour|veröffentlicht|aktualisiert|erstellt|stand|publicado|actualizado|pubblicato|aggiornato|opublikowano|gepubliceerd)"
            rf"(?:\s+(?:on|am|le|el|il|at|op|em|by|dnia|vom))?\s*:?\s*(?:[^\W\d_]{{2,10}},?\s+)?{_DATE}"
            rf"(?:\s*(?:[,|·•@/–-]|at|um|à|on)?\s*{CLOCK}(?:\s*(?:uhr|[ap]m|[a-z]{{2,4}}))?)?)"
        ),
        triggers=(
            "published",
            "posted",
            "updated",
            "modified",
            "reviewed",
            "publié",
            "jour",
            "veröffentlicht",
            "aktualisiert",
            "erstellt",
            "stand",
            "publicado",
            "actualizado",
            "pubblicato",
            "aggiornato",
            "opublikowano",
            "gepubliceerd",
        ),
        items=False,
        longest=100,
        examples=(
            "Published on March 3, 2021",
            "Last updated: 12 May 2020, 10:15",
            "Veröffentlicht am 03.04.2019",
            "Publié le 4 mars 2018 à 10:15",
        ),
        near_misses=(
            "Published on the web",
            "Updated rules take effect March 3, 2021",
            "Der Stand am 03.04.2019 war gut",
        ),
    ),
    Rule(
        name="byline.about_author",
        label="byline",
        why="The heading of an author box, or a line that only says who wrote.",
        phrases=rows("""
            about the author | about the authors | about author | written by | posted by | article by | author
            authors | fact checked | über den autor | über die autorin | über den verfasser | autor | autorin
            geschrieben von | à propos de l'auteur | à propos de l'auteure | sobre el autor | acerca del autor
            sobre la autora | informazioni sull'autore | l'autore | sobre o autor | over de auteur | o autorze
            об авторе | автор | 作者 | 关于作者 | 著者 | この記事を書いた人 | 글쓴이
        """),
        items=False,
        examples=("About the Author", "Written by", "Über den Autor", "À propos de l’auteur"),
        near_misses=("About the author's life", "Written by hand", "Author of the decree"),
    ),
    Rule(
        name="byline.forum_user",
        label="byline",
        why="What a forum prints beside a post: rank, number of posts, joining date.",
        pattern=whole(
            rf"(?:posts|threads|messages|beiträge|reputation|reaction score|joined|registriert(?: seit)?|join date|mitglied seit|inscription|registered)\s*:\s*(?:\d[\d.,]*k?|{_DATE}|{_MONTH}\s+{YEAR}|\w{{3}},? \d{{1,2}} \w{{3,9}} {YEAR}.{{0,20}})"
            rf"|\d[\d.,]*k?\s+posts?\s*[·•|]\s*joined\s+{YEAR}"
            rf"|\#?\d{{1,6}}\s*[·•|]\s*{_DATE}(?:\s*\(edited\))?"
            rf"|(?:asked|answered|commented|edited)\s+(?:{_MONTH}\s+\d{{1,2}}(?:,\s+{YEAR}|\s+['’]\d\d)?\s+at\s+{CLOCK})"
            rf"|(?:[\d.,]+k?\s*)(?:\d+\s+gold badges?\s*)?(?:\d+\s+silver badges?\s*)?\d+\s+(?:bronze|silver|gold) badges?"
            rf"|(?:started by|gestartet von|posted by) [\w .-]{{2,30}},?\s+{_DATE}.{{0,20}}"
        ),
        triggers=(
            "posts",
            "threads",
            "messages",
            "beiträge",
            "reputation",
            "score",
            "joined",
            "registriert",
            "join",
            "mitglied",
            "inscription",
            "registered",
            "asked",
            "answered",
            "commented",
            "edited",
            "badges",
            "badge",
            "started",
            "gestartet",
            "posted",
            *["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        ),
        longest=90,
        examples=(
            "Posts: 1,204",
            "331 posts · Joined 2012",
            "#12 · Aug 3, 2019",
            "answered Mar 3, 2014 at 10:02",
            "Joined: Mar 2011",
        ),
        near_misses=(
            "Posts: why they matter",
            "Joined 2012 by his brother",
            "#12 in the charts",
            "He answered at 10:02",
        ),
    ),
    Rule(
        name="byline.with_date",
        label="byline",
        why="An author's name and the date.",
        pattern=whole(
            rf"(?:by|von|par|por|di|door|text:|written by|posted by)\s+[^\W\d_][\w.'’-]{{1,20}}(?:\s+[^\W\d_][\w.'’-]{{0,20}}){{1,3}}+\s*(?:[,|·•/–—-]|on|am|le|el)?\s*(?:updated|published|posted)?\s*(?:on|am|:)?\s*{_DATE}(?:.{{0,3}}{CLOCK}.{{0,12}})?"
        ),
        triggers=("by", "von", "par", "por", "di", "door", "text"),
        items=False,
        longest=120,
        examples=("By Jane Doe | March 3, 2021", "Von Max Muster, 03.04.2019", "Par Jean Exemple, 4 mars 2018"),
        near_misses=("By the end of March 3, 2021", "By Jane Doe", "Von Anfang bis Ende"),
    ),
    Rule(
        name="media.file_name",
        label="media",
        why="The name of a picture file.",
        pattern=(
            rf"\A[\w()@+%,&'. -]{{1,120}}\.{_IMAGE}\s*(?:\(?\d[\d.,]*\s*[km]i?b\)?.{{0,40}})?\Z"
            r"|\A(?:screen ?shot|bildschirmfoto|capture d['’]écran|captura de pantalla|whatsapp image|zrzut ekranu|schermata|снимок экрана)[\s_-]+(?:from[\s_-]+)?\d{4}[\s._-]?\d{2}[\s._-]?\d{2}\b.{0,80}\Z"
            r"|\A(?:img|dsc|dscn|dscf|pxl|mvimg|vid|dji|gopr|image)[\s_-]?\d{3,8}(?:[\s_-]\w{1,12}){0,4}+\Z"
        ),
        triggers=(
            "jpg",
            "jpeg",
            "png",
            "gif",
            "webp",
            "svg",
            "bmp",
            "tif",
            "tiff",
            "avif",
            "heic",
            "screenshot",
            "shot",
            "bildschirmfoto",
            "écran",
            "pantalla",
            "whatsapp",
            "ekranu",
            "schermata",
            "экрана",
            "img",
            "dsc",
            "dscn",
            "dscf",
            "pxl",
            "mvimg",
            "dji",
            "image",
            *(f"{stem}{'0' * size}" for stem in ("img", "dsc", "dscn", "dscf", "image") for size in range(3, 9)),
        ),
        longest=160,
        examples=(
            "screenshot 20240913 140245 chrome682694",
            "holiday-photo_final (2).jpg",
            "IMG_2034",
            "WhatsApp Image 2024-03-01 at 10.20.30",
            "DSC00123",
        ),
        near_misses=(
            "The file is called photo.jpg.",
            "Save it as PNG",
            "Screenshot of the new menu",
            "Image 3 shows the valve",
        ),
    ),
    Rule(
        name="media.credit",
        label="media",
        why="Who took the picture, and nothing else.",
        pattern=(
            r"\A(?:photo|image|picture|foto|fotos|bild|bilder|photos?|crédits? photos?|photo credits?|image credits?|photo courtesy|fotocredit|fotos? ?/ ?grafik|bildquelle|bildnachweis|bildrechte|titelbild|featured image|header image|symbolbild|beitragsbild|fot|zdj|фото|source image|imagen|imagem|immagine|kuva|fotografía)"
            r"\s*(?:\.|:|©|\(c\)|by\b|von\b|via\b|credits?:|/)\s*[:©]?\s*[^.!?]{2,90}\.?\Z"
            r"|\A©\s*(?:[^\W\d_][\w.'’-]{1,20}\s){0,4}+[^.!?/]{0,40}/\s*(?:getty|reuters|afp|dpa|ap|epa|imago|picture alliance|shutterstock|adobe stock|istock|unsplash|alamy|fotolia)\b.{0,40}\Z"
            r"|\A(?:getty images?|shutterstock|istock(?:photo)?|adobe stock|unsplash|pixabay|pexels|depositphotos|dreamstime|fotolia|picture alliance|imago images?|ap photo|wikimedia commons)(?:\s*/\s*[^.!?]{2,50})?\Z"
        ),
        triggers=(
            "photo",
            "photos",
            "image",
            "picture",
            "foto",
            "fotos",
            "bild",
            "bilder",
            "crédit",
            "crédits",
            "bildquelle",
            "bildnachweis",
            "bildrechte",
            "titelbild",
            "symbolbild",
            "beitragsbild",
            "fot",
            "zdj",
            "фото",
            "imagen",
            "imagem",
            "immagine",
            "kuva",
            "fotografía",
            "getty",
            "reuters",
            "afp",
            "dpa",
            "imago",
            "shutterstock",
            "istock",
            "istockphoto",
            "adobe",
            "unsplash",
            "pixabay",
            "pexels",
            "fotolia",
            "alamy",
            "fotocredit",
            "depositphotos",
            "dreamstime",
            "alliance",
            "wikimedia",
        ),
        items=False,
        longest=120,
        examples=(
            "Photo: Jane Doe/Reuters",
            "Foto: dpa",
            "© Jane Doe / Getty Images",
            "Photo by Jane Doe on Unsplash",
            "Image: Shutterstock",
        ),
        near_misses=(
            "The photo shows the harbour at dawn.",
            "Photo finish in Rome",
            "Fotografieren verboten",
            "Getty buys a rival",
        ),
    ),
    Rule(
        name="media.player",
        label="media",
        why="A control of a player or of a picture gallery.",
        phrases=rows("""
            play video | play pause | watch video | play audio | pause video | unmute | mute | video player
            audio player | play button | video player is loading | current time | loaded | remaining time
            playback rate | fullscreen | full screen | picture in picture | volume 90 | stream type live
            seek to live currently behind live | this is a modal window | beginning of dialog window
            end of dialog window | close modal dialog | view gallery | view photos | open image in gallery
            image in gallery | view this post on instagram | sieh dir diesen beitrag auf instagram an
            voir cette publication sur instagram | ver esta publicación en instagram
            visualizza questo post su instagram | bekijk dit bericht op instagram | enlarge image
            enlarge this image | view original image | view larger map | größere kartenansicht
            show caption hide caption | show caption | hide caption | toggle caption | image | bild vergrößern
            agrandir l'image | video abspielen | use left right arrows to navigate the slideshow
            your browser does not support the video tag | your browser does not support the audio element
            your browser does not support html5 video | your browser does not support the audio tag
            video unavailable | this video is unavailable | lecture vidéo | lancer la lecture | via giphy
            click to enlarge | tap to unmute | swipe left or right | listen to this article | watch on youtube
            image not available | no image available
        """),
        items=False,
        examples=("Play video", "Video Player is loading.", "View this post on Instagram", "Enlarge this image"),
        near_misses=(
            "Play video games all day",
            "Images",
            "Fullscreen mode in the browser",
            "View the gallery's history",
        ),
    ),
    Rule(
        name="media.picture_count",
        label="media",
        why="The counter of a gallery, or an embed's credit.",
        pattern=whole(
            r"(?:image|picture|photo|slide|bild|foto|photo)\s+\d{1,3}\s*(?:of|/|von|sur|de|out of)\s*\d{1,3}"
            r"|(?:a post shared by|ein (?:von .{2,40} geteilter )?beitrag geteilt von|une publication partagée par|una publicación compartida (?:por|de)|un post condiviso da|een bericht gedeeld door)\s.{2,80}"
            r"|\d{1,3}:\d\d\s*/\s*\d{1,3}:\d\d"
        ),
        triggers=(
            "image",
            "picture",
            "photo",
            "slide",
            "bild",
            "foto",
            "post",
            "geteilt",
            "publication",
            "publicación",
            "gedeeld",
        ),
        gate="numeric",
        longest=140,
        examples=("Image 1 of 5", "A post shared by Jane (@jane)", "0:00 / 3:45", "Bild 3 von 12"),
        near_misses=("Image 1 of the series", "A post shared widely", "3:45 / 4", "Slide 5 of everything"),
    ),
)
