"""Rules about the furniture of a page: advertisements, sharing, comment forms, legal lines, cookies, menus."""

from cleaner.rules.patterns import ARROWS, CLOCK, COUNT, NUMERIC_DATE, YEAR, whole
from cleaner.rules.rule import Rule, rows

_AD = (
    Rule(
        name="ad.marker",
        label="ad",
        why="The line marks an advertising slot.",
        phrases=rows("""
            advertisement | advertisements | advertising | advertisment | advert | sponsored advertisement
            advertisement continue reading below | advertisement page continues below | skip advertisement
            advertisement article continues below | advertisement story continues below | advertisement skip advertisement
            skip ad | close ad | ad feedback | report this ad | report ad | remove ads | hide ads | this is an ad
            story continues below | story continues below advertisement | article continues below
            article continues below advertisement | article continues after advertisement | continues below advertisement
            article continues after ad | article continues below this ad | story continues after advertisement
            continue reading below advertisement | content continues below | post continues below
            scroll to continue with content | scroll down to continue reading | advertisement scroll to continue
            advertisement scroll for more | advertisement continue reading | advertisement remove ads
            anzeige | anzeigen | werbung | werbeanzeige | anzeige ende | ende der anzeige | anzeige artikel wird unten fortgesetzt
            werbung weiterlesen nach der anzeige | nach der anzeige weiterlesen | artikel nach der anzeige weiterlesen
            publicité | la suite après la publicité | la suite après cette publicité | la suite de l'article après la publicité
            publicidad | anuncio | anuncios | continúa después de la publicidad | pubblicità | annuncio pubblicitario
            continua a leggere dopo la pubblicità | publicidade | continua após a publicidade | continua depois da publicidade
            advertentie | advertenties | lees verder na de advertentie | reklama | reklamy | artykuł kontynuowany pod reklamą
            dalsza część tekstu pod reklamą | reklame | annonse | annons | annonser | mainos | mainokset | reklam
            artikeln fortsätter efter annonsen | artikkelen fortsetter under annonsen | hirdetés | reclamă | publicitate
            διαφήμιση | реклама | реклама на сайте | на правах рекламы | реклам | 广告 | 廣告 | 広告 | 광고 | إعلان | إعلانات
            quảng cáo | iklan | lanjut baca setelah iklan | विज्ञापन | โฆษณา | פרסומת
        """),
        examples=("ADVERTISEMENT", "- Advertisement -", "Story continues below", "[Anzeige]", "PUBLICITÉ", "Реклама"),
        near_misses=(
            "Advertisement for a new age",
            "The story continues below the surface of the lake.",
            "Werbung im Mittelalter",
            "Publicité mensongère",
        ),
    ),
)

RULES: tuple[Rule, ...] = _AD
