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

_AGENCY = (
    r"getty(?: images?)?|reuters|afp|dpa|epa(?:-efe)?|imago(?: images?)?|shutterstock|istock(?:photo)?|unsplash|pixabay|pexels|alamy(?: stock photo)?|fotolia|dreamstime|adobe stock"
    r"|stock\.adobe\.com|depositphotos|picture alliance|wikimedia commons|bloomberg|ap(?: photo)?|apa|keystone|efe|ansa|belga|anp|pap|tass|xinhua"
)

_WRITER = (
    "journalist|reporter|writer|copywriter|author|editor|correspondent|columnist|blogger|freelancer|photographer"
    "|journalistin|redakteur|redakteurin|autor|autorin|journaliste|rédacteur|rédactrice|periodista|redactor|redactora"
    "|giornalista|redattore|redattrice|jornalista|redator|redatora"
)

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
    Rule(
        name="byline.rank",
        label="byline",
        why="What a forum or a review prints beside a user's name.",
        phrases=rows("""
            member | senior member | junior member | new member | active member | well known member | premium member | full member
            super member | elite member | registered member | hero member | sr member | jr member | ultra member | former member
            moderator | forum moderator | super moderator | global moderator | administrator | site administrator | staff member
            forum staff | super user | topic author | topic starter | thread starter | original poster | discussion starter
            distinguished member | veteran member | verified buyer | verified purchase | verified reviewer | verified customer
            guest author | contributing writer | staff writer | senior editor | senior writer | contributing editor
            view author page | view author archive | more from this author | more from the author | meet the author | medically reviewed by
            reviewed by | edited by | posted on | published on | last updated | updated on | published by | last reviewed | authored by
            erfahrener benutzer | neuer benutzer | benutzer | themenstarter | mitglied seit | threadersteller | freier mitarbeiter
            alle beiträge anzeigen | membre | nouveau membre | miembro | usuario registrado | miembro nuevo | zarejestrowany użytkownik
        """),
        items=False,
        examples=("Senior Member", "Verified buyer", "View author page", "Themenstarter"),
        near_misses=("Members", "Member of parliament", "Moderators of the debate", "The senior member spoke"),
    ),
    Rule(
        name="byline.ago",
        label="byline",
        why="How long ago something was posted; teasers say it too.",
        hint=True,
        pattern=whole(
            r"(?:(?:posted|published|updated|last updated|edited|asked|answered|modified|reviewed|created|commented|viewed)\s*:?\s*)?(?:(?:about|over) )?(?:\d{1,3}|an?|one)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)(?:,? \d{1,2} (?:months?|days?))? ago(?: by .{2,30})?(?:\s*\(edited\))?"
            r"|(?:veröffentlicht |aktualisiert |geschrieben |zuletzt aktualisiert )?vor (?:\d{1,3}|einer|einem) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)(?: (?:veröffentlicht|aktualisiert))?"
            r"|(?:publié |mis à jour )?il y a (?:\d{1,3}|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)|(?:publicado |actualizado )?hace (?:\d{1,3}|una?) (?:segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?)"
            r"|(?:\d{1,3}|un|una|un['’]) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|há (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?|mês|meses|anos?)|(?:\d{1,3}|een) (?:minuten|uur|dagen|dag|weken|week|maanden|maand|jaar) geleden"
            r"|(?:\d{1,3} )?(?:minut\w?|godzin\w?|dni|dzień|tydzień|tygodni\w?|miesi\w{2,4}|rok|lata?|lat) temu|(?:\d{1,3} )?(?:минут\w?|час\w{0,2}|дн\w{1,2}|день|недел\w{1,2}|месяц\w{0,2}|год\w?|лет) назад|\d{1,3}\s?(?:分钟|小时|天|周|个月|年)前|\d{1,3}\s?(?:分|時間|日|週間|か月|ヶ月|年)前"
        ),
        triggers=rows("ago | vor | il y | hace | fa | há | geleden | temu | назад | 前"),
        items=False,
        longest=80,
        examples=(
            "2 days ago",
            "Posted 6 years ago",
            "Modified 1 year, 7 months ago",
            "vor 4 Monaten",
            "il y a 3 jours",
        ),
        near_misses=(
            "Ten years ago the mill burned down",
            "2 days ago he left for Rome",
            "vor 4 Monaten begann der Streik",
            "hace calor",
        ),
    ),
    Rule(
        name="byline.edited",
        label="byline",
        why="When a post was written or changed, and by whom.",
        pattern=(
            rf"\A(?:posted|edited|last edited|start date|joined|last modified|last updated|latest updated|first published|originally published|last reviewed|date posted|published)\s*(?:on)?\s*:?\s*(?:\w{{3,9}},?\s+)?(?:{_DATE}|{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\.?\s+{_MONTH}\.?,?\s+{YEAR})\b.{{0,70}}\Z"
            rf"|\A(?:this (?:post|page|article|entry|message) was )?(?:last |first )?(?:edited|modified|updated|published|posted) (?:on|by)\b.{{2,90}}{YEAR}.{{0,40}}\Z"
            rf"|\A(?:last edited by|edited by|thread starter|wrote on last edited by)\s+\S.{{0,60}}\Z|\A(?:zuletzt (?:bearbeitet|geändert)|letzte aktualisierung|zuletzt aktualisiert)\b.{{0,60}}\d.{{0,20}}\Z"
            rf"|\A(?:dernière (?:mise à jour|modification)|mis à jour|última actualización|ultimo aggiornamento|última atualização|laatst bijgewerkt|ostatnia aktualizacja|последнее обновление|обновлено|опубликовано)\b\s*(?:le|el|il|em|op)?\s*:?\s*.{{0,12}}\d.{{2,40}}\Z"
            rf"|\Aon\s+{NUMERIC_DATE}\s+at\s+{CLOCK},\s+\S.{{0,40}}\bsaid:\Z|\A{_DATE}(?:,|\s+at)?\s+{CLOCK}\s*\((?:this post was last|edited|zuletzt).{{0,120}}\Z"
            r"|\A(?:view all posts by|more posts by|all posts by|alle beiträge (?:von|anzeigen von)|alle artikel von|voir tous les articles de|tous les articles de|ver todas las entradas de|ver todos los posts de|vedi tutti gli articoli di|alle berichten van)\s+(?!less\b|the\b|this\b|our\b|us\b|der\b|den\b|diesem\b)\w[^.!?]{1,50}\Z"
            r"|\Athe post\s.{3,160}\s(?:appeared first on|first appeared on)\s|\Ader beitrag\s.{3,160}\s(?:erschien zuerst auf|erschien zuerst)\b|\Al['’]article\s.{3,160}\s(?:est apparu en premier sur)\b|\Ala entrada\s.{3,160}\s(?:se publicó primero en|apareció primero en)\b"
            r"|\A(?:(?:medically |clinically |expert |technically |originally )?(?:written|reviewed|fact[ -]checked|edited|tested|posted|reported|authored|translated|compiled|verfasst|geschrieben|veröffentlicht|rédigé|écrit|escrito|scritto|geschreven) (?:by|von|par|por|da|door)\s*:?|(?:autor|autorin|redakcja|redaktion|text|words|story)\s*:)\s+(?!(?:hand|an?|the|my|our|his|her|its|their|your|this|that|who|what|dem|der|den|einem|einer|mir|uns)\b)[^\W\d][\w.'’-]*(?: (?!in\b|and\b|for\b|on\b|at\b|is\b|was\b|of\b)[^\W\d][\w.'’-]*){1,3}(?:,? (?:md|phd|rd|rn|m\.d\.|ph\.d\.|cfp®?))?\W*\Z"
        ),
        triggers=rows(
            "posted | edited | start date | joined | last modified | last updated | latest updated | first published | originally published | last reviewed | date posted | published"
            "| modified | updated | thread starter | zuletzt | aktualisierung | dernière | mis à | actualización | aggiornamento | atualização | bijgewerkt | aktualizacja"
            "| обновление | обновлено | опубликовано | said | posts by | alle beiträge | alle artikel | les articles | las entradas | los posts"
            "| gli articoli | alle berichten | appeared first | first appeared | erschien zuerst | est apparu | primero en | written | reviewed | checked | tested"
            "| reported | authored | translated | compiled | verfasst | geschrieben | veröffentlicht | rédigé | écrit | escrito | scritto | geschreven | autor | autorin"
            "| redakcja | redaktion | text | words | story"
        ),
        items=False,
        longest=300,
        examples=(
            "Posted October 30, 2025 (edited)",
            "Last edited: Apr 12, 2024",
            "View all posts by Jane Doe",
            "The post A title appeared first on Example Blog.",
            "Written by Jane Doe",
            "On 10/29/2025 at 2:07 PM, Jane said:",
        ),
        near_misses=(
            "Posted letters arrive in two days",
            "The post office appeared on the map",
            "Written by hand in 1820",
            "More from less",
            "Joined by his wife on May 3 2019, he spoke for an hour about the wonderful and long history of the town",
        ),
    ),
    Rule(
        name="byline.bio",
        label="byline",
        why="A sentence of an author box: who the writer is.",
        hint=True,
        pattern=(
            rf"\A(?!it |this |the |there )(?:[\w.'’-]+ ){{1,4}}(?:is|was|ist|war|est|es|è|é|has been) (?:an? |the |eine? |une? |una? |um )?(?:[\w'’/&,-]+ ){{0,6}}(?:{_WRITER})\b"
            rf"|\A(?:an?|our|eine?|une?|una?|um) (?:[\w'’/&,-]+ ){{0,4}}(?:{_WRITER}) (?:who|covering|based|at|for|with|from|speciali[sz]ing|and|der|die|qui|que|che)\b"
        ),
        triggers=rows(_WRITER),
        longest=900,
        examples=(
            "Jane Doe is a freelance writer based in Leeds.",
            "A staff reporter who covers the harbours of the north.",
            "Anna Beispiel ist freie Journalistin und lebt in Kiel.",
        ),
        near_misses=(
            "The author of the book is not known.",
            "It is a code editor for every day.",
            "Our editors met on Monday.",
            "She asked a journalist who was there.",
        ),
    ),
    Rule(
        name="byline.hint",
        label="byline",
        why="A date, a name or a field that stands beside articles, posts and teasers alike.",
        hint=True,
        phrases=rows(
            "by | von | par | por | joined | messages | location | published | members | offline | online | reading time | updated | contributor"
        ),
        pattern=(
            rf"\A{_DATE}\Z|\A#\d{{1,4}}\Z|\A(?:by|von|par|por)\s+(?!the\b|an?\b|my\b|our\b|der\b|den\b|dem\b|la\b|le\b|el\b)[^\W\d][\w.'’-]+(?: [^\W\d][\w.'’-]*){{1,3}}\Z"
            r"|\A[^.!?]{0,60}\b\d{1,2}\s*min read\W*\Z|\A(?:location|primary os|website|native language)\s*:\s.{2,60}\Z"
        ),
        triggers=rows("0000 | by | von | par | por | read | location | os | language"),
        gate="numeric",
        longest=100,
        examples=("Dec 18, 2025", "By Jane Doe", "#12", "Mahua Doe · 5 min read"),
        near_misses=("By the sea", "#12 in the charts", "Read for 5 minutes"),
    ),
    Rule(
        name="media.agency",
        label="media",
        why="The agency or the source of a picture, and nothing else.",
        pattern=(
            rf"\A\(?(?:[^.!?:|]{{2,60}}?\s?(?:/|\bvia\b|—|–| - )\s*)(?:{_AGENCY})\)?\Z"
            rf"|\A\(?(?:{_AGENCY})\s*(?:/|via|—|–)\s*[^!?:|]{{2,50}}\)?\Z"
            rf"|\A\(?(?:image|photo|picture|illustration|foto|bild|symbolgrafik|symbolbild|symbolfoto|titelbild|grafik|infografik|header|video|screenshot|graphic|art|artwork|hero image)s?\s?\d?\s?(?:credit|source|quelle|courtesy(?: of)?|via|from|by|nachweis)?\s*[:©]+\s*[^!?]{{2,90}}\)?\Z"
            r"|\A(?:photo|image|video|picture|featured image|hero image|header image|cover (?:photo|image))s? (?:credit|source|courtesy of|via|from)\s*[:.]?\s+[^!?]{2,60}\Z"
            r"|\A(?:photo|image|photography|hero image|header image|featured image|illustration|graphic|cover art|artwork|illustrations|photos|images) by\s+(?!image\b|the\b|an?\b|my\b|our\b)\w[\w.'’-]+(?: [^\W\d][\w.'’-]*){0,2}(?:\s*(?:/|on|via|from|for|@|,)\s.{2,60})?\Z"
            r"|\A(?:photo|foto|bild|image|picture)\s+(?!of\b)[^.!?]{2,60}?\s(?:(?:on|via|auf|von)\s+(?:https?://)?|https?://)(?:www\.)?(?:unsplash|pexels|pixabay|flickr|shutterstock|istock)\b\S*\Z"
            r"|\Acredits?\s*:\s+[^.!?]{2,70}\Z|\A(?:courtesy of|courtesy)\s*:?\s+[^.!?]{2,50}\Z|\A(?:(?:used )?under licen[sc]e from|image used under licen[sc]e from)\s.{2,40}\Z"
            r"|\bfrom\s.{2,40}\son vimeo\W*\Z|\bplay in new window\b.{0,80}|\A\(?\d[\d.,]* (?:kib|mib|kb|mb|bytes)\)? (?:downloaded|viewed|heruntergeladen|[·-]? ?\d+ mal).{0,40}\Z"
            r"|\A(?:map data ©|kartendaten ©|leaflet\s*\|)|©?\s*openstreetmap(?:[ -]contributors|[ -]mitwirkende)\W*\Z|\A© (?:mapbox|openmaptiles)\b.{0,60}\Z"
        ),
        triggers=rows(
            "getty | reuters | afp | dpa | epa | imago | shutterstock | istock | unsplash | pixabay | pexels | alamy | fotolia | dreamstime | adobe | depositphotos | alliance"
            "| wikimedia | bloomberg | ap photo | apa | keystone | efe | ansa | belga | anp | pap | tass | xinhua | image | images | photo | photos | picture | illustration | foto | bild"
            "| symbolgrafik | symbolbild | symbolfoto | titelbild | grafik | infografik | screenshot | graphic | artwork | photography | credit | credits | courtesy | license from"
            "| vimeo | new window | kib | mib | kb | mb | map data | kartendaten | leaflet | openstreetmap | mapbox | openmaptiles | bild0 | foto0 | header | cover"
        ),
        unless=r"\Aimage: [\w./-]+:[\w.-]+\Z|\A[^\W\d_]{2,4}/[^\W\d_]+\Z",  # configuration; initials of a reporter
        items=False,
        longest=220,
        examples=(
            "Jane Doe/Getty Images",
            "Photo Jane Doe on https://unsplash.com/photos/a-dog-on-a-hill-a1b2",
            "Photo by Jane Doe https://www.pexels.com/photo/a-dog-on-a-hill-1234",
            "Credit: Example / Getty Images",
            "Photo by Jane Doe on https://photos.example.org",
            "Photo Credit: www.example.org",
            "Hero image by Jane Doe",
            "(95.79 KiB) Downloaded 478 times",
            "Leaflet | © OpenStreetMap contributors",
        ),
        near_misses=(
            "The photo by Jane Doe shows the harbour at dawn.",
            "Credit is cheap again",
            "image: nginx:1.14.2",
            "abc/Reuters",
            "Image by image, the film unfolds",
            "Getty Images sued a rival in London",
            "He reported it to Reuters",
        ),
    ),
    Rule(
        name="media.symbol",
        label="media",
        why="The note that a picture only stands for the matter, or a button of a viewer.",
        phrases=rows("""
            symbolbild | symbolfoto | archivbild | archivfoto | stock photo | stock image | file photo | representative image | photo d'illustration
            image d'illustration | imagen de archivo | foto de archivo | immagine di repertorio | foto d'archivio | foto ilustrativa
            zdjęcie ilustracyjne | zdjęcie poglądowe | фото из архива | ilustrační foto | arkivfoto | arkivbild | kuvituskuva | illusztráció
            vollbild | vollbildmodus | vollbild anzeigen | bild in voller größe anzeigen | in vollbild öffnen | video starten
            video wird geladen | video pausieren | ton einschalten | stummschalten | audio abspielen | artikel anhören | plein écran
            lire la vidéo | regarder la vidéo en plein écran | écouter l'article | agrandir | agrandir la photo | pantalla completa
            reproducir video | reproducir vídeo | escuchar artículo | ampliar imagen | ampliar foto | schermo intero | riproduci video
            ascolta l'articolo | ingrandisci immagine | tela cheia | reproduzir vídeo | ouvir artigo | volledig scherm | video afspelen
            pełny ekran | odtwórz wideo | odtwórz film | posłuchaj artykułu | во весь экран | воспроизвести видео | смотреть видео на весь экран
            exit fullscreen | enter fullscreen | toggle fullscreen | view full size | view full screen | view fullscreen | view image in fullscreen
            open image modal | view larger image | view full image | see full size image | click to view larger image | click image to enlarge
            click to enlarge image | tap to enlarge | tap image to zoom | hover to zoom | roll over image to zoom in | click to zoom
            zoom image | zoom in zoom out | zoom in to see details | play slideshow | pause slideshow | start slideshow | close gallery
            play all | play episode | play podcast | play now pause | play pause stop | play mute | pause play | play unmute
            captions | captions settings | captions off | captions off selected | captions settings opens captions settings dialog
            subtitles off selected | subtitles settings opens subtitles settings dialog | subtitles settings | descriptions off selected
            no compatible source was found for this media | restore all settings to the default values | reset restore all settings to the default values done
            use up down arrow keys to increase or decrease volume | stream type live | remaining time 0:00 | remaining time 0 00
            current time 0:00 | duration 0:00 | loaded 0% | progress 0% | loaded 0.00% | current time 0:00 duration 0:00
            the media could not be loaded either because the server or network failed or because the format is not supported
            media error format s not supported or source s not found | video can't be played | this video file cannot be played
            videoplayer | reproductor de vídeo | reproductor de video | reproductor de audio | lecteur vidéo | lecteur audio | videospeler
            audiospeler | видеоплеер | аудиоплеер | odtwarzacz plików dźwiękowych | odtwarzacz video | lettore video | lettore audio
            tocador de vídeo | tocador de áudio | to navigate press the arrow keys | keyboard shortcuts map data | update required flash plugin
            this content is hosted by a third party | product images videos | view post on instagram
            anzeigen auf instagram | embed from getty images | watch this video on youtube | watch video on youtube
        """),
        items=False,
        examples=(
            "(Symbolbild)",
            "Vollbild anzeigen",
            "captions off, selected",
            "Lecteur vidéo",
            "Roll over image to zoom in",
        ),
        near_misses=(
            "Ein Symbolbild der Krise",
            "Captions of the old maps",
            "Stock photos of the year",
            "Play all day",
        ),
    ),
    Rule(
        name="media.clock",
        label="media",
        why="The clock of a player, or the counter of a gallery; a time of day or a pager may look the same.",
        hint=True,
        phrases=rows(
            "play | pause | gallery | galerie | bildergalerie | fotostrecke | fotogalerie | zoom | photos | attachments | google map | volume | visa"
        ),
        pattern=r"\A0?0:00(?::00)?\Z|\A\d{1,3}\s*(?:/\s*)?of\s*\d{1,3}\Z|\A\d{1,3}\s?/\s?\d{1,3}\Z|\A\d{1,2}:\d\d\s*/\s*-?\d{1,2}:\d\d\Z",
        gate="numeric",
        triggers=rows("of "),
        longest=40,
        examples=("0:00", "1 of 24", "3/6", "Bildergalerie"),
        near_misses=("10:00", "1 of them", "Play the game"),
    ),
)
