"""Rules about advertisements: slots, paid articles, shop buttons."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import whole
from cleaner.rules.rule import Rule, rows

_SHOP = (
    r"(?:amazon|walmart|target|ebay|costco|newegg|best buy|home depot|etsy|wayfair|lowe['’]s|otto|zalando|bol|fnac|allegro|thalia|barnes (?:&|and) noble"
    r"|bookshop\.org|nordstrom|macy['’]s|sephora)(?:\.\w{2,3})?"
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="ad.marker",
        label="ad",
        why="The line marks an advertising slot.",
        phrases=rows("""
            advertisement | advertisements | advertisment | sponsored advertisement | paid advertisement
            advertisement continue reading below | advertisement page continues below | skip advertisement
            advertisement article continues below | advertisement story continues below
            advertisement skip advertisement | skip ad | close ad | ad feedback | report this ad | report ad
            remove ads | hide ads | this is an ad | story continues below | story continues below advertisement
            article continues below | article continues below advertisement | article continues after advertisement
            continues below advertisement | article continues after ad | article continues below this ad
            story continues after advertisement | continue reading below advertisement | content continues below
            post continues below | text continues below | scroll to continue with content
            scroll down to continue reading | advertisement scroll to continue | advertisement scroll for more
            advertisement continue reading | advertisement remove ads | advertisement gone after registration
            advertisement content continues below | google ads | anzeige | werbeanzeige | anzeige ende
            ende der anzeige | anzeige artikel wird unten fortgesetzt | werbung weiterlesen nach der anzeige
            nach der anzeige weiterlesen | artikel nach der anzeige weiterlesen | la suite après la publicité
            la suite après cette publicité | la suite de l'article après la publicité
            continúa después de la publicidad | annuncio pubblicitario | continua a leggere dopo la pubblicità
            continua após a publicidade | continua depois da publicidade | advertentie | advertenties
            lees verder na de advertentie | artikel gaat verder onder de advertentie
            artykuł kontynuowany pod reklamą | dalsza część tekstu pod reklamą | dalszy ciąg materiału pod wideo
            annonse | annons | annonser | mainos | mainokset | hirdetés | artikeln fortsätter efter annonsen
            artikkelen fortsetter under annonsen | artiklen fortsætter efter annoncen | διαφήμιση
            на правах рекламы | 广告 | 廣告 | 広告 | 광고 | إعلان | إعلانات | quảng cáo | iklan | lanjut baca setelah iklan
            विज्ञापन | โฆษณา | פרסומת
            advertisement loading | ad loading | loading ad | ad continues below | advertisement below | advertisement ends
            end of advertisement | advertisement story continues | story continues after ad | content continues after ad
            content continues after advertisement | continue reading after the ad | article continues below advert | advert
            skip to after ad | after ad | ads by google | google anzeigen | anzeigen von google | annonces google | anuncios google
            annunci google | anzeige wird geladen | weiterlesen nach der anzeige | lesen sie nach der anzeige weiter
            artikel wird nach der anzeige fortgesetzt | anzeige weiterlesen nach der anzeige | der artikel geht nach der anzeige weiter
            nach der werbung weiterlesen | werbung weiterlesen nach der werbung | bezahlte anzeige | bezahlte werbung
            publicité continuer à lire | publicité la suite ci dessous | l'article continue après la publicité
            la lecture continue après la publicité | passer la publicité | fin de la publicité | saltar publicidad | omitir anuncio
            la nota continúa abajo | sigue leyendo después de la publicidad | el artículo continúa después de la publicidad
            continúa leyendo después de la publicidad | publicidad continúa leyendo | publicidad sigue leyendo
            continua dopo la pubblicità | l'articolo continua dopo la pubblicità | salta la pubblicità | articolo continua dopo la pubblicità
            pular anúncio | publicidade continue lendo | continua após o anúncio | o artigo continua após a publicidade
            tekst gaat door onder de advertentie | lees verder onder de advertentie | artikel gaat door onder de advertentie
            lees verder onder deze advertentie | dalszy ciąg artykułu pod reklamą | dalsza część artykułu pod reklamą
            ciąg dalszy pod reklamą | reszta artykułu pod reklamą | dalszy ciąg tekstu pod reklamą | koniec reklamy
            продолжение после рекламы | статья продолжается после рекламы | продолжение после рекламного блока
            pokračování článku pod reklamou | článok pokračuje pod reklamou | inzerce | annons stäng | annonsinnehåll
            juttu jatkuu mainoksen jälkeen | mainos juttu jatkuu alla | a cikk a hirdetés után folytatódik
            articolul continuă după reclamă | articolul continuă mai jos | haberin devamı | reklamı geç | 広告 スクロールで続く
        """),
        items=False,
        examples=("ADVERTISEMENT", "- Advertisement -", "Story continues below", "[Anzeige]", "広告"),
        near_misses=(
            "Advertisement for a new age",
            "The story continues below the surface of the lake.",
            "Werbung im Mittelalter",
            "Publicité mensongère",
        ),
    ),
    Rule(
        name="ad.word",
        label="ad",
        why="The word for advertising alone; it marks a slot, but some menus lead to the rate card with it.",
        phrases=rows("""
            werbung | anzeigen | publicité | publicidad | pubblicità | publicidade | reklama | reklamy | reklame
            reklam | reclamă | реклама | реклама на сайте | advertising
        """),
        items=False,
        examples=("Werbung", "PUBLICITÉ", "Реклама"),
        near_misses=("Werbung im Mittelalter", "Publicité mensongère", "Advertising revenue fell"),
    ),
    Rule(
        name="ad.sponsored",
        label="ad",
        why="The line says that somebody paid for what stands here.",
        phrases=rows("""
            sponsored content | sponsor content | paid content | sponsored post | sponsored links
            sponsored stories | promoted content | paid partner content | advertiser content | advertorial
            from our sponsors | our sponsors | gesponserte inhalte | gesponserter inhalt | bezahlter inhalt
            gesponsert | contenu sponsorisé | contenido patrocinado | contenuto sponsorizzato | conteúdo patrocinado
            gesponsorde inhoud | materiał sponsorowany | artykuł sponsorowany | kaupallinen yhteistyö
            партнёрский материал | スポンサー記事
            sponsored | sponsored ads | sponsored ad | sponsored listings | sponsored article | sponsored story | sponsored video
            sponsored results | sponsored by | promoted | promoted by | promoted stories | promoted links | promoted post | paid post
            paid promotion | paid partnership | paid for by | branded content | brand publisher | advertiser disclosure content
            gesponserter beitrag | gesponserter artikel | gesponserter post | gesponserte links | bezahlter beitrag | unbezahlte werbung
            bezahlte partnerschaft | advertorials | sponsorisé | sponsorisée | article sponsorisé | contenu de marque | publireportage
            publi reportage | publi rédactionnel | publirédactionnel | liens sponsorisés | patrocinado | patrocinados
            artículo patrocinado | contenido de marca | publirreportaje | enlaces patrocinados | sponsorizzato | articolo sponsorizzato
            publiredazionale | informazione pubblicitaria | link sponsorizzati | artigo patrocinado | publieditorial
            informe publicitário | gesponsord | gesponsord artikel | betaald partnerschap | sponsorowane | post sponsorowany
            tekst sponsorowany | linki sponsorowane | reklamní sdělení | komerční sdělení | placená inzerce | sponsrad
            sponsrat innehåll | sponsrat | annonssamarbete | sponset innhold | annonsørinnhold | sponsoreret indhold | sponsoreret
            annoncørbetalt indhold | sponsoroitu | mainosyhteistyö | szponzorált tartalom | támogatott tartalom
            conținut sponsorizat | articol sponsorizat | reklam içeriği | sponsorlu içerik | спонсорский материал
            партнерский материал | материал на правах рекламы | реклама партнёров | 赞助内容 | 贊助內容 | スポンサー | 스폰서
        """),
        items=False,
        examples=("Sponsored Content", "Gesponserte Inhalte", "— Advertorial —"),
        near_misses=("Sponsored content is on the rise", "The sponsor", "Content"),
    ),
    Rule(
        name="ad.price_button",
        label="ad",
        why="An affiliate's button: buy at a named shop, or its price there.",
        pattern=whole(
            r"(?:check|see|view|latest|best|compare)\s+(?:the\s+)?(?:latest\s+|current\s+)?prices?\s+(?:on|at|from)\s+[\w.&' ]{2,25}"
            r"|\$?\d[\d.,]*\s+(?:from|at|on)\s+(?:amazon|walmart|best buy|target|home depot|lowe['’]s|ebay|costco|newegg|b&h)"
            r"|(?:jetzt\s+)?bei\s+amazon(?:\.de)?\s+(?:kaufen|ansehen|bestellen)"
        ),
        triggers=(
            "check",
            "price",
            "prices",
            "amazon",
            "walmart",
            "target",
            "lowe",
            "ebay",
            "costco",
            "newegg",
            "depot",
            "buy",
        ),
        longest=80,
        examples=("Check price on Amazon", "$29.99 from Walmart", "See latest price at Best Buy", "Bei Amazon kaufen"),
        near_misses=(
            "Check the price before you order.",
            "Prices at the pump rose again on Friday",
            "Amazon to buy a grocer",
        ),
    ),
    Rule(
        name="ad.paid_by",
        label="ad",
        why="The line names who paid for what stands here; teasers and menus say so too.",
        hint=True,
        pattern=(
            r"\A\W{0,6}(?:sponsored|promoted|paid for|gesponsert|sponsorisé|patrocinado|sponsorizzato|sponsorowane|gesponsord)(?: content)?"
            r"\s+(?:by|von|par|por|da|przez|door)\s*:?\s+[^.!?]{2,50}\Z"
            r"|\A[\[(](?:sponsored|promoted|advertisement|advertorial|anzeige|werbung|sponsorisé|patrocinado)[\])]"
            r"|[\[(](?:sponsored|promoted|advertorial|anzeige|werbung|sponsorisé|patrocinado)[\])]\Z"
            r"|\A(?:anzeige|werbung|advertisement|advertorial|sponsored(?: content| post)?|publicité|publicidad|reklama)\s*[:|]\s*\S.{2,140}\Z"
            r"|\A(?:you['’]re|you are|why am i) seeing (?:this|these) ads?\b|\Awhy (?:this|these) ads?\?"
            r"|\Aad (?:by|from) .{2,60}\b(?:seller|shop)\b"
        ),
        triggers=rows(
            "sponsored | promoted | paid for | gesponsert | sponsorisé | patrocinado | sponsorizzato | sponsorowane | gesponsord"
            "| advertisement | advertorial | anzeige | werbung | publicité | publicidad | reklama | ad | ads"
        ),
        longest=200,
        examples=(
            "Sponsored by Example Networks",
            "[SPONSORED] From data to decisions",
            "Faster builds for everyone (Sponsored)",
            "Anzeige: Jetzt günstig reisen",
            "Why this ad?",
        ),
        near_misses=(
            "The bill was sponsored by two senators.",
            "Sponsored by the state, the museum opened in 1901.",
            "He sponsored the team",
            "The ad shows a child.",
        ),
    ),
    Rule(
        name="ad.shop_button",
        label="ad",
        why="An affiliate's button that leads to a named shop.",
        pattern=r"\A[$£€]\s?\d[\d.,]*\s+(?:at|from|on|via)\s+(?!(?:the|an?|my|your|his|her|our|this|that|all|any|stake|best|most|least|auction|sale|home|work|first|last|once|night|launch|retail|checkout|time|risk)\b)[a-z][\w&'’.]*(?: [a-z&][\w&'’.]*){0,2}\Z|"
        + whole(
            rf"(?:buy|shop|order|get it|see it|find it|view|view deal|see deal|check it out|available|see|view it|buy it)\s+(?:now\s+)?(?:on|at|from)\s+{_SHOP}"
            rf"|(?:jetzt |hier )?(?:bei|auf) {_SHOP} (?:kaufen|ansehen|bestellen|anschauen|prüfen)|(?:voir|acheter) (?:le prix )?(?:sur|chez) {_SHOP}"
            rf"|(?:ver(?: precio)?|comprar) en {_SHOP}|(?:vedi|acquista|compra) su {_SHOP}|(?:ver|comprar) na {_SHOP}|bekijk (?:bij|op) {_SHOP}"
            r"|(?:check|see|view) (?:the )?(?:current |latest |best )?prices?(?: here| now)?|preis prüfen|zum angebot|voir l['’]offre|ver oferta"
        ),
        triggers=rows(
            "amazon | walmart | target | ebay | costco | newegg | best buy | home depot | etsy | wayfair | lowe | otto | zalando | bol | fnac"
            "| allegro | thalia | barnes | bookshop | price | prices | preis | angebot | offre | oferta | at | from | nordstrom | macy | sephora"
        ),
        longest=80,
        examples=(
            "Buy on Amazon",
            "$58 at Amazon",
            "$2,699.00 from Samsung",
            "View at Best Buy",
            "Check current price",
        ),
        near_misses=(
            "Buy on margin",
            "$40 from a friend",
            "$5 at the door",
            "View at sunset",
            "See it on the big screen",
        ),
    ),
    Rule(
        name="ad.hint",
        label="ad",
        why="Words that often stand above an advertisement, and sometimes elsewhere.",
        hint=True,
        phrases=rows("""
            sponsor | sponsors | amazon | amazon de | in partnership with | presented by | brought to you by | where to buy | partner
            partner content | anuncio | anuncios | deals | see price | site sponsors | affiliate | pub | reklamy google
            in zusammenarbeit mit | en partenariat avec | presentado por | shop now | buy now | partnerangebot | partnerangebote
        """),
        examples=("In partnership with", "Presented by", "Amazon"),
        near_misses=("Presented by the author", "The Amazon river", "Partners in crime"),
    ),
)
