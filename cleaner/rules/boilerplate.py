"""Rules about the furniture of a page: advertisements, sharing, cookies, legal lines, newsletters."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import COUNT, YEAR, whole
from cleaner.rules.rule import Rule, rows

_AD = (
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
)

_NETWORKS = (
    r"facebook|twitter|x|instagram|linked-?in|youtube|pinterest|whats-?app|telegram|reddit|tiktok|tumblr|bluesky|mastodon"
    r"|threads|xing|flipboard|pocket|vk|vkontakte|messenger|snapchat|discord|viber|e-?mail|mail|print|copy link|link"
)

_SOCIAL = (
    Rule(
        name="social.network",
        label="social",
        why="The name of a social network alone: a button or a link to a profile.",
        phrases=rows("""
            facebook | twitter | instagram | linkedin | youtube | pinterest | whatsapp | tiktok | reddit | bluesky
            mastodon | flipboard | x twitter | twitter x | x formerly twitter | tumblr | snapchat | vkontakte
            вконтакте | facebook f | fab fa facebook f | fab fa twitter | fab fa instagram | fab fa linkedin in
            fab fa youtube | icon facebook | icon twitter | icon instagram | facebook icon | twitter icon
            instagram icon | youtube icon | linkedin icon | facebook link | linkedin link | twitter link
            instagram link | youtube link | 微博 | 微信 | فيسبوك | تويتر
        """),
        examples=("Facebook", "• Instagram", "LinkedIn", "X (Twitter)"),
        near_misses=("Facebook and the news", "Youtube algorithms", "Telegraph", "X"),
    ),
    Rule(
        name="social.share",
        label="social",
        why="A share button or its heading.",
        phrases=rows("""
            share | share this | share it | share this article | share this story | share this post
            share this page | share on | share article | share post | share story | share via | share link
            share this video | share this entry | share this recipe | share on other sites | share with friends
            share this with your friends | tweet | tweet this | pin it | pin this | pin | pin it on pinterest
            like this | like loading | like this like loading | copy link | copy link to clipboard | link copied
            email this | email this article | spread the word | share now | share the post | share the love
            sharing is caring | click to share | share this content | share share | tweet share | share tweet
            share tweet share | share on facebook | share on twitter | share on x | share on linkedin
            share on pinterest | share on whatsapp | share on reddit | share on telegram | share via email
            share to facebook | share to twitter | tweet on twitter | teilen | teilen mit | auf facebook teilen
            auf twitter teilen | auf whatsapp teilen | beitrag teilen | artikel teilen | diesen beitrag teilen
            diesen artikel teilen | teile diesen beitrag | seite teilen | twittern | weitersagen | per e mail teilen
            link kopieren | teilen sie diesen artikel | auf x teilen | auf linkedin teilen | partager
            partager cet article | partagez | partagez cet article | partager sur facebook | partager sur twitter
            compartir | compartir en facebook | compartir en twitter | comparte esto | comparte | compártelo
            compartilhe | compartilhar | compartilhe isso | partilhar | condividi | condividi su facebook
            condividi su twitter | condividi questo articolo | delen | deel dit artikel | deel dit | udostępnij
            udostępnij na facebooku | udostępnij na twitterze | podziel się | поделиться | поделиться ссылкой
            sdílet | dela | del | del artikkelen | jaa | megosztás | paylaş | distribuie | 分享 | 分享到 | シェア | シェアする
            ツイート | 공유 | 공유하기 | شارك | مشاركة | chia sẻ | bagikan
        """),
        examples=("Share", "Share this:", "Tweet", "Teilen", "Partager cet article", "Поделиться", "シェアする"),
        near_misses=("Share prices fell", "The share", "Teilen macht Freude", "Tweet by the president"),
    ),
    Rule(
        name="social.share_on",
        label="social",
        why="A button that shares the page on a named network.",
        pattern=whole(
            rf"(?:click to )?(?:share|tweet|post|pin|send|email|save|teilen?|partager|compartir|condividi|udostępnij|delen)"
            rf"(?: (?:this|this page|this article|this post|it|the article|a link))?"
            rf" (?:on|to|via|with|by|in|auf|mit|über|sur|par|en|por|su|na|op)\s+(?:{_NETWORKS})"
            rf"(?:\s*\(opens in (?:a )?new (?:window|tab)\)\s*(?:{_NETWORKS})?)?"
            rf"|auf\s+(?:{_NETWORKS})\s+(?:teilen|posten|folgen)(?:\s*\(wird in neuem fenster geöffnet\)\s*(?:{_NETWORKS})?)?"
            rf"|klicken?,? um (?:auf|über|dies|einem)\b.{{0,60}}\(wird in neuem fenster geöffnet\).{{0,20}}"
            rf"|(?:{_NETWORKS})\s*\((?:opens in (?:a )?new (?:window|tab)|wird in neuem fenster geöffnet)\)"
        ),
        triggers=(
            "share",
            "tweet",
            "pin",
            "teilen",
            "teile",
            "partager",
            "compartir",
            "condividi",
            "udostępnij",
            "delen",
            "opens",
            "klick",
            "klicken",
            "folgen",
            "fenster",
        ),
        longest=160,
        examples=(
            "Share on Facebook (Opens in new window) Facebook",
            "Click to share on Mastodon (Opens in new window)",
            "Share this page via Email",
            "Auf WhatsApp teilen",
        ),
        near_misses=(
            "Share on the rise",
            "The report was shared on Facebook",
            "Facebook opens in new city",
            "Share with care",
        ),
    ),
    Rule(
        name="social.networks_row",
        label="social",
        why="A row of names of social networks.",
        pattern=whole(
            rf"(?:(?:share|teilen|follow us|follow|folgen|share (?:this|on|via)|on|partager)[\s:]*)?(?:(?:{_NETWORKS})[\s,|/•·-]+){{1,12}}+"
            rf"(?:{_NETWORKS}|rss|share|link)"
        ),
        triggers=("facebook", "twitter", "instagram", "linkedin", "whatsapp", "pinterest"),
        longest=160,
        examples=(
            "Facebook Twitter LinkedIn Email",
            "Share: Facebook | X | WhatsApp",
            "Facebook X Bluesky LinkedIn Reddit Link",
        ),
        near_misses=("Facebook, Twitter and the law", "Twitter: a history", "Instagram vs reality"),
    ),
    Rule(
        name="social.follow",
        label="social",
        why="An invitation to follow the site.",
        phrases=rows("""
            follow us | follow us on | follow us on social media | follow us on facebook | follow us on twitter
            follow us on instagram | follow us on x | follow us on youtube | follow us on linkedin
            follow us on social | follow me | follow me on | follow me on instagram | follow me on twitter
            find us on facebook | like us on facebook | find us on | find us on social media | connect with us
            get social | let's get social | follow on facebook | follow on twitter | follow on instagram
            follow us on google news | social links | folgen sie uns | folge uns | folge mir | folgt uns
            folgen sie uns auf | folge uns auf | folge uns auf facebook | folge uns auf instagram
            folgen sie uns auf facebook | besuchen sie uns auf | suivez nous | suivez nous sur | nous suivre
            suivez nous sur les réseaux sociaux | síguenos | síguenos en | síguenos en redes sociales | siga nos
            siga nos nas redes sociais | seguici | seguici su | seguici sui social | volg ons | volg ons op
            obserwuj nas | śledź nas | znajdź nas | мы в соцсетях | подписывайтесь на нас | мы в социальных сетях
            följ oss | følg oss | seuraa meitä | sledujte nás | takip edin | bizi takip edin | 关注我们 | フォローする
            تابعنا
        """),
        items=False,
        examples=("Follow us", "FOLLOW US ON:", "Folgen Sie uns", "Suivez-nous", "Síguenos en"),
        near_misses=("Follow us into the dark", "Follow the money", "Folgen des Krieges"),
    ),
    Rule(
        name="social.counter",
        label="social",
        why="A counter of shares, likes or followers.",
        pattern=whole(
            rf"{COUNT}\s*(?:shares?|followers?|likes?|tweets?|retweets?|pins?|fans?|subscribers|abonnenten|shares and likes|"
            rf"upvotes?|geteilt|j['’]aime|me gusta|мне нравится)(?:\s*(?:follow|like|share))?"
            rf"|(?:shares?|followers?|likes?|tweets?|retweets?|pins?|share|followers?)[\s:]*{COUNT}"
            rf"|(?:(?:share|tweet|pin|like|email|linkedin|facebook|twitter|whatsapp|reddit|pinterest)\s*\d[\d.,]*k?\s*){{1,6}}+(?:share|tweet|pin|e-?mail)?"
        ),
        triggers=(
            "share",
            "shares",
            "follower",
            "followers",
            "like",
            "likes",
            "tweet",
            "tweets",
            "retweets",
            "pin",
            "pins",
            "fans",
            "abonnenten",
            "upvote",
            "upvotes",
            "geteilt",
            "subscribers",
        ),
        longest=60,
        examples=("14 shares", "Tweet 14", "1.2K Followers", "Share 0 Tweet 0", "Likes: 33"),
        near_misses=("14 shares were sold", "Buy 100 shares today", "Like a Virgin, 1984", "5 pins and 3 bolts"),
    ),
)

_COOKIE_START = r"(?:this|our|the)\s+(?:web\s?)?(?:site|page|shop|store|portal|platform)"
_CONSENT = (
    Rule(
        name="consent.cookie_notice",
        label="consent",
        why="The site says that it uses cookies or asks to agree to them.",
        pattern=(
            rf"\A(?:we(?: and our(?: \d+)? partners)?|{_COOKIE_START})\s+(?:also\s+|may\s+|and our(?: \d+)? partners\s+)?"
            r"(?:use[sd]?|are using|is using|utili[sz]es?|makes? use of|place)\s+(?:(?:functional|necessary|essential|tracking|some|own|first-party|third-party|only|both|browser|internet|the following)[\s,]+(?:and\s+)?){0,4}+cookies"
            r"|\A(?:by (?:continuing|using|browsing|clicking|visiting|closing))\b.{0,200}\b(?:you|you're|are)\b.{0,80}\bcookies\b"
            r"|\Adiese\s+(?:web)?(?:seite|site|website|webseite|internetseite)\s+(?:verwendet|nutzt|benutzt|setzt)\b.{0,30}\bcookies"
            r"|\A(?:wir|auf dieser (?:web)?seite|unsere (?:website|webseite|seite))\s+(?:verwenden|nutzen|benutzen|setzen|werden|verwendet|nutzt)\b.{0,60}\bcookies"
            r"|\A(?:diese cookies|cookies (?:sind kleine textdateien|helfen uns|erleichtern|ermöglichen))\b"
            r"|\A(?:ce site|nous|notre site)\s+(?:web\s+)?(?:utilis(?:e|ons)|a recours)\b.{0,40}\bcookies"
            r"|\A(?:este sitio|esta (?:web|página)|utilizamos|usamos|nuestro sitio)\b.{0,60}\bcookies"
            r"|\A(?:questo sito|utilizziamo|usiamo)\b.{0,60}\bcookie"
            r"|\A(?:este site|nós (?:usamos|utilizamos))\b.{0,60}\bcookies"
            r"|\A(?:deze (?:web)?site|wij (?:gebruiken|maken)|we gebruiken)\b.{0,60}\bcookies"
            r"|\A(?:ta strona|ten serwis|strona|nasza strona|używamy|korzystamy z)\b.{0,60}\b(?:cookies|ciasteczek|plik)"
            r"|\A(?:этот сайт|мы используем|наш сайт|сайт)\b.{0,60}\b(?:cookies?|куки)"
        ),
        triggers=("cookie", "cookies", "ciasteczek", "куки"),
        longest=1500,
        examples=(
            "We use cookies to ensure that we give you the best experience on our website.",
            "This website uses cookies. By continuing you agree to their use.",
            "By continuing to browse this site you agree to our use of cookies.",
            "Diese Website verwendet Cookies, um Ihnen den besten Service zu bieten.",
            "Ce site utilise des cookies",
        ),
        near_misses=(
            "We baked cookies for the whole class.",
            "Browsers that block cookies are gaining ground.",
            "Wir backen Cookies mit Schokolade.",
            "He used cookies to track them",
        ),
    ),
    Rule(
        name="consent.kinds",
        label="consent",
        why="A kind of cookie explained in a consent dialog.",
        pattern=(
            r"\A(?:strictly |absolutely )?(?:necessary|functional|performance|targeting|analytic(?:s|al)|marketing|advertis(?:ement|ing)"
            r"|preference|statistics?|statistical|social media|non-necessary|essential|required|unclassified)\s+cookies"
            r"(?:\W*\Z|\W*(?:always (?:active|on|enabled))|\s+(?:are|help|allow|enable|assist|may|track|provide|used?|store|should|is|collect)\b)"
            r"|\A(?:these|other uncategorized|any) cookies\s+(?:are|may be|help|allow|enable|collect|track|that|do not|also|ensure)\b"
            r"|\Athe technical storage or access (?:is|that is)\b"
            r"|\A(?:notwendige|funktionale|statistik|marketing|analyse|technisch notwendige|erforderliche|essenzielle|unbedingt erforderliche)[\s-]*cookies\b"
            r"|\Astrictly necessary cookie should be enabled"
            r"|\bcookie is set by (?:the )?gdpr cookie consent\b|\bcookielawinfo-checkbox|\Aviewed_cookie_policy\b"
        ),
        triggers=("cookie", "cookies", "storage", "cookielawinfo"),
        longest=1500,
        examples=(
            "Strictly Necessary Cookies",
            "Functional cookies help to perform certain functionalities like sharing the content.",
            "The technical storage or access that is used exclusively for statistical purposes.",
            "Marketing cookies are used to track visitors across websites.",
        ),
        near_misses=(
            "Necessary evils",
            "Christmas cookies are best fresh",
            "These are cookies my mother made",
            "The technical storage of hydrogen",
        ),
    ),
    Rule(
        name="consent.button",
        label="consent",
        why="A button or heading of a consent dialog.",
        phrases=rows("""
            accept all cookies | accept cookies | reject all cookies | reject cookies | decline cookies
            allow all cookies | allow cookies | accept all | reject all | deny all | allow all | save accept
            save and accept | accept and close | accept continue | accept and continue | accept only essential
            accept necessary cookies | only necessary cookies | allow selection | manage consent
            manage consent preferences | manage preferences | manage cookie preferences | manage cookie consent
            privacy overview | we value your privacy | we care about your privacy | your privacy matters
            about your privacy | we use cookies | this site uses cookies | this website uses cookies | cookie list
            cookie details | cookie duration description | cookies choices | consent leg interest | always active
            always enabled | strictly necessary | non necessary | view preferences | save preferences
            consent preferences | close gdpr cookie settings | close gdpr cookie banner
            powered by gdpr cookie compliance | privacy cookies policy | your cookie preferences | customize cookies
            customise cookies | necessary always active | necessary always enabled | close and accept | close accept
            functional always active | confirm my choices | allow all functional only | cookies akzeptieren
            alle cookies akzeptieren | alle akzeptieren | alle ablehnen | nur notwendige cookies | cookies zulassen
            alle zulassen | nur essenzielle cookies akzeptieren | individuelle datenschutzeinstellungen
            privatsphäre einstellungen | auswahl speichern | auswahl akzeptieren | cookie informationen anzeigen
            cookie informationen ausblenden | cookie dauer beschreibung | immer aktiv | wir verwenden cookies
            cookie zustimmung verwalten | einstellungen ansehen | einstellungen speichern
            wir respektieren ihre privatsphäre | tout accepter | tout refuser | accepter les cookies
            gérer les cookies | continuer sans accepter | paramétrer les cookies | accepter et fermer
            gestion des cookies | gérer le consentement aux cookies | toujours activé
            nous respectons votre vie privée | aceptar todo | aceptar cookies | rechazar todo | aceptar todas
            aceptar todas las cookies | configurar cookies | rechazar cookies | gestionar consentimiento
            configuración de cookies | siempre activo | accetta tutti | accetta tutti i cookie | rifiuta tutti
            accetta e chiudi | gestisci consenso | preferenze cookie | aceitar todos | aceitar todos os cookies
            aceitar cookies | rejeitar todos | alles accepteren | cookies accepteren | accepteer cookies
            alle cookies accepteren | alles weigeren | cookievoorkeuren | akceptuję wszystkie | zaakceptuj wszystkie
            akceptuj wszystkie | odrzuć wszystkie | ustawienia plików cookie | ustawienia cookies | принять все
            принять все cookies | отклонить все | 接受所有 cookie | 接受全部 | すべて受け入れる | すべて許可 | 모두 수락
        """),
        items=False,
        examples=("Accept all", "We value your privacy", "Save & Accept", "Alle akzeptieren", "Tout accepter"),
        near_misses=("Accept all the help you can get", "Cookies", "Privacy matters more than ever", "Accept"),
    ),
    Rule(
        name="consent.partners",
        label="consent",
        why="A line of the advertising industry's consent form.",
        pattern=(
            r"\Awe and our (?:[\d.,]+ )?(?:\w+ )?partners (?:store|process|use|share|access|collect)\b"
            r"|\A(?:store and/or access information on a device|use limited data to select (?:advertising|content)"
            r"|create profiles (?:for personalised advertising|to personalise content)|use profiles to select personalised"
            r"|measure (?:advertising|content) performance|understand audiences through statistics|develop and improve services"
            r"|use precise geolocation data|actively scan device characteristics)\b(?:.{0,60}partners can use this purpose|\W*\Z|\.)"
            r"|\b\d+ partners can use this (?:purpose|feature)\b"
            r"|\Awir und unsere (?:[\d.]+ )?partner (?:speichern|verarbeiten|nutzen|verwenden|setzen)\b"
            r"|\A(?:nous et nos|avec nos)\s+(?:\d+\s+)?partenaires\b.{0,60}\b(?:cookies|stock|trait|utilis)"
            r"|\Anosotros y nuestros (?:\d+ )?(?:socios|partners)\b"
        ),
        triggers=(
            "partners",
            "partner",
            "partenaires",
            "socios",
            "geolocation",
            "device",
            "profiles",
            "audiences",
            "performance",
            "advertising",
        ),
        longest=1500,
        examples=(
            "We and our 842 partners store and access personal data, like browsing data.",
            "Develop and improve services 68 partners can use this purpose",
            "Store and/or access information on a device",
        ),
        near_misses=(
            "We and our partners won the bid.",
            "Develop and improve services for the poor",
            "Our partners store grain",
        ),
    ),
)

_DISCLAIMER = (
    Rule(
        name="disclaimer.copyright",
        label="disclaimer",
        why="A copyright line of the footer.",
        pattern=(
            rf"\A\W{{0,6}}(?:copyright|copr\.?|urheberrecht)?\s*(?:©|\(c\)|&copy;|copyright)\s*(?:copyright)?\s*(?:by\s+)?(?:\d\d?/)?{YEAR}(?:\s*[-–—/,]\s*(?:{YEAR}|\d\d|present|heute))?(?!\s*[/,]?\s*(?:getty|reuters|afp|dpa|ap\b|photo))"
            rf"|\A\W{{0,6}}(?:copyright|©)[^.]{{1,60}}{YEAR}\b.{{0,60}}(?:all rights reserved|alle rechte vorbehalten)"
        ),
        triggers=("0000", "copyright"),  # the sign is no word; every year is the token 0000
        longest=400,
        examples=(
            "© 2024 Example Media Ltd. All rights reserved.",
            "Copyright © 2001-2023 Example Inc.",
            "(c) 2019 by the authors",
            "Copyright 2020 Example | Terms | Privacy",
        ),
        near_misses=(
            "Copyright law in 2024",
            "The 2019 copyright reform",
            "Photo © Jane Doe 2019",
            "© Jane Doe / Getty Images",
        ),
    ),
    Rule(
        name="disclaimer.rights",
        label="disclaimer",
        why="All rights are reserved.",
        pattern=(
            r"(?:all rights (?:are )?reserved|alle rechte vorbehalten|tous (?:les )?droits (?:sont )?réservés|todos los derechos reservados"
            r"|tutti i diritti (?:sono )?riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone"
            r"|все права защищены|všechna práva vyhrazena|alla rättigheter|tüm hakları saklıdır|版权所有|版權所有|無断転載)"
        ),
        triggers=(
            "reserved",
            "vorbehalten",
            "réservés",
            "reservados",
            "riservati",
            "voorbehouden",
            "zastrzeżone",
            "защищены",
            "vyhrazena",
            "rättigheter",
            "saklıdır",
            "版",
            "載",
        ),
        longest=300,
        examples=(
            "All rights reserved.",
            "Example GmbH. Alle Rechte vorbehalten",
            "Tous droits réservés",
            "版权所有 示例公司",
        ),
        near_misses=("All seats are reserved.", "Some rights are reserved for citizens.", "Reservados para socios"),
    ),
    Rule(
        name="disclaimer.denial",
        label="disclaimer",
        why="The site denies responsibility.",
        pattern=(
            r"\A\W{0,4}(?:denial of responsibility|haftungsausschluss\s*:|avertissement légal\s*:|descargo de responsabilidad)"
            r"|\ball (?:trademarks|(?:other )?product names|logos)\b.{0,80}\b(?:belong to|property of|owned by) their\b"
            r"|\b(?:trademarks|logos|marks|names)\b.{0,60}\bare (?:the )?property of their respective (?:owners|holders)"
            r"|\bnot (?:intended (?:as|to be)|a substitute for|constitute|considered) (?:a substitute for )?(?:professional )?(?:medical|legal|financial|investment|tax) advice\b"
            r"|\bis not (?:medical|legal|financial|investment|tax) advice\b.{0,80}\b(?:informational|purposes|consult)"
            r"|\b(?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,60}\b(?:those of the author|author's own|solely|do not (?:necessarily )?(?:reflect|represent))"
            r"|\bdo(?:es)? not necessarily (?:reflect|represent) the (?:views|opinions|position|policy|official)"
            r"|\bdie verantwortung für die inhalte\b.{0,60}\bliegt\b|\bwir übernehmen keine haftung\b"
            r"|\bübernehmen wir (?:trotz|keine)\b.{0,60}haftung|\bfür den inhalt der verlinkten seiten\b"
        ),
        triggers=(
            "responsibility",
            "haftungsausschluss",
            "avertissement",
            "descargo",
            "trademarks",
            "logos",
            "marks",
            "property",
            "advice",
            "expressed",
            "necessarily",
            "haftung",
            "verlinkten",
        ),
        longest=1200,
        examples=(
            "Denial of responsibility! The site is an automatic aggregator of the global media.",
            "All trademarks belong to their rightful owners.",
            "This content is not intended as medical advice.",
            "The views expressed here are those of the author and do not necessarily reflect the views of the paper.",
        ),
        near_misses=(
            "He accepted responsibility for the loss.",
            "Trademarks belong in court",
            "The advice was not medical",
            "Views expressed by readers",
        ),
    ),
    Rule(
        name="disclaimer.affiliate",
        label="disclaimer",
        why="The site discloses that it earns from links.",
        pattern=(
            r"\bas an amazon associate,? (?:i|we)\b|\b(?:i|we|you'll|our site) (?:may |might |will |can )?(?:earn|receive|get|collect) (?:an? |some |a small |small )?(?:affiliate |referral )?(?:commissions?|compensation|fee)\b.{0,80}\b(?:link|purchas|buy)"
            r"|\b(?:links?|purchas\w+|buy|products?)\b.{0,120}\b(?:i|we|us|site) (?:may |might |will |can |to )?(?:earn|receive|get|collect) (?:an? |some |a small )?(?:affiliate |small )?(?:commissions?|compensation|share|portion)\b"
            r"|\b(?:this (?:post|article|page|site)|some (?:of the )?links)\b.{0,60}\b(?:contains?|includes?|are)\s+affiliate links"
            r"|\bmit (?:einem )?(?:\*|sternchen|stern)\b.{0,60}\b(?:affiliate|provisions|partner)-?links"
            r"|\bals amazon-partner verdiene\b|\b(?:enthält|sind) (?:sogenannte )?affiliate-links\b"
            r"|\b(?:erhalten|bekommen|erhalte|bekomme) (?:wir|ich)\b.{0,40}\bprovision\b"
        ),
        triggers=(
            "associate",
            "affiliate",
            "commission",
            "commissions",
            "compensation",
            "amazon",
            "provision",
            "portion",
        ),
        longest=900,
        examples=(
            "As an Amazon Associate we earn from qualifying purchases.",
            "We may earn a commission if you buy through links on this page.",
            "This post contains affiliate links.",
            "When you purchase through links on our site, we may earn an affiliate commission.",
        ),
        near_misses=(
            "The European Commission earns its keep",
            "Real estate agents earn a commission of 3 percent.",
            "She is an associate at Amazon",
        ),
    ),
    Rule(
        name="disclaimer.recaptcha",
        label="disclaimer",
        why="A form is protected by reCAPTCHA, or agreed to on signing in.",
        pattern=(
            r"\b(?:this )?(?:site|page|form) is protected by (?:re|h)captcha\b"
            r"|\Aby (?:clicking [“\"][^”\"]{1,30}[”\"]|signing in|logging in|creating an account|registering),? (?:or creating an account,? )?you agree to\b"
        ),
        triggers=("recaptcha", "hcaptcha", "terms", "privacy"),
        longest=700,
        examples=(
            "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
            "By signing in or creating an account, you agree to our Privacy Policy.",
            "By clicking “Post Your Answer”, you agree to our terms of service.",
        ),
        near_misses=(
            "The park is protected by law.",
            "By signing the treaty, the terms were set.",
            "Privacy terms explained",
        ),
    ),
    Rule(
        name="disclaimer.powered_by",
        label="disclaimer",
        why="The footer names the software that runs the site.",
        pattern=whole(
            r"(?:proudly )?powered by (?:wordpress|phpbb|vbulletin|xenforo|invision|discourse|mybb|smf|blogger|shopify|ghost|drupal|joomla|squarespace|wix|fluxbb|mediawiki)\b.{0,80}"
            r"|(?:community platform|forum software) by (?:xenforo|phpbb|invision).{0,80}"
            r"|(?:theme|design|template)(?: images)?(?:\s*:\s*| by )[\w .]{2,30}(?: by | powered by | [|·•] ).{0,50}"
            r"|(?:stolz präsentiert von|mit stolz präsentiert von|fièrement propulsé par|erstellt mit|bloggen auf|blog at) wordpress(?:\.com)?"
            r"|powered by phpbb\b.{0,80}|.{0,60}\bpowered by (?:wordpress|phpbb)"
        ),
        triggers=("powered", "xenforo", "phpbb", "theme", "template", "wordpress", "design"),
        longest=160,
        examples=(
            "Proudly powered by WordPress",
            "Powered by phpBB® Forum Software © phpBB Limited",
            "Forum software by XenForo® © 2010-2018",
        ),
        near_misses=("Powered by the wind", "WordPress is powered by PHP and love", "A theme by Mozart was played"),
    ),
)

_PROMO = (
    Rule(
        name="promo.newsletter",
        label="promo",
        why="The site asks readers to subscribe.",
        phrases=rows("""
            subscribe to our newsletter | sign up for our newsletter | subscribe to newsletter
            subscribe to the newsletter | join our newsletter | get our newsletter | newsletter sign up
            newsletter signup | subscribe now | sign up for our newsletters | join our mailing list
            join my newsletter | join our email list | subscribe to our mailing list | subscribe to my newsletter
            get the newsletter | sign up for the newsletter | sign up for newsletter
            subscribe to our weekly newsletter | sign up for our daily newsletter
            sign up for our weekly newsletter | sign up for our free newsletter | subscribe today
            get our free newsletter | subscribe to our blog | subscribe via email | subscribe to blog via email
            subscribe by email | sign up for email updates | sign up for updates | stay in the loop
            stay in the know | thanks for subscribing | thank you for subscribing | thank you for signing up
            subscribe for free | subscribe for updates | never miss a story | never miss an update
            never miss a post | sign me up | start free trial | start your free trial | book a demo | request a demo
            no credit card required | try it free | try for free | try it for free | schedule a demo
            start a free trial | buy me a coffee | buy us a coffee | become a member today | support us on patreon
            donate now | donate today | make a donation | download our app | download the app
            download on the app store | get it on google play | newsletter abonnieren | newsletter anmelden
            newsletter anmeldung | jetzt newsletter abonnieren | zum newsletter anmelden
            abonnieren sie unseren newsletter | jetzt abonnieren | unseren newsletter abonnieren
            für newsletter anmelden | jetzt spenden | jetzt für den newsletter anmelden | newsletter bestellen
            abonniere unseren newsletter | jetzt kostenlos testen | inscrivez vous à notre newsletter
            abonnez vous à notre newsletter | s'abonner à la newsletter | recevez notre newsletter
            inscription à la newsletter | je m'abonne | je m'inscris à la newsletter | faire un don
            suscríbete a nuestra newsletter | suscríbete a nuestro boletín | suscríbete | suscribirse
            suscríbete al boletín | iscriviti alla newsletter | iscriviti alla nostra newsletter | abbonati ora
            assine a newsletter | assine nossa newsletter | inscreva se na newsletter | assine agora | inscreva se
            schrijf je in voor de nieuwsbrief | nieuwsbrief aanmelden | zapisz się do newslettera
            zapisz się na newsletter | подписаться на рассылку | подпишитесь на рассылку | подписаться на новости
            订阅我们的新闻通讯 | メルマガ登録 | 뉴스레터 구독
        """),
        items=False,
        examples=(
            "Subscribe to our newsletter",
            "Sign up for our daily newsletter!",
            "Newsletter abonnieren",
            "Je m’abonne",
        ),
        near_misses=(
            "Subscribe to our newsletter, they said, and nobody did.",
            "Newsletter 12/2019",
            "Donate blood now",
        ),
    ),
    Rule(
        name="promo.form_answer",
        label="promo",
        why="The answer of a sign-up form.",
        pattern=whole(
            r"(?:oops!? )?something went wrong while submitting the form"
            r"|thank you!? your submission has been received|please enter a valid e-?mail(?: address)?"
            r"|(?:this field is for validation purposes and should be left unchanged)"
            r"|check your (?:inbox|e-?mail)(?: or spam folder)? (?:to|for (?:a|your|the)) confirm.{0,60}"
            r"|you (?:have|are|['’]ve) (?:been )?(?:successfully |now |already )?subscribed.{0,60}"
        ),
        triggers=("submitting", "submission", "valid", "validation", "subscribed", "inbox"),
        longest=160,
        examples=(
            "Oops! Something went wrong while submitting the form.",
            "Thank you! Your submission has been received!",
            "Please enter a valid email",
            "You have successfully subscribed to our newsletter.",
        ),
        near_misses=(
            "Something went wrong while landing",
            "Enter a valid passport number",
            "His submission has been received with joy",
        ),
    ),
    Rule(
        name="promo.subscribe_to",
        label="promo",
        why="A sentence that asks the reader to sign up by e-mail.",
        pattern=(
            r"\A\W{0,6}(?:please |jetzt |hier )?(?:subscribe|sign up|sign-up|join|register|enter your (?:email|e-mail)(?: address)?)\b[^.?!]{0,80}\b(?:newsletters?|mailing list|e-?mail (?:updates|list|alerts)|inbox|notifications of new posts)\b.{0,160}"
            r"|\Asubscribe now to keep reading\b|\A(?:enter your )?e-?mail address (?:to subscribe|and receive)\b"
            r"|\A(?:abonnieren sie|melden sie sich|melde dich|abonniere|trage dich)\b.{0,60}\bnewsletter\b"
            r"|\A(?:inscrivez|abonnez)-vous\b.{0,60}\b(?:newsletter|lettre d)|\A(?:suscríbete|regístrate)\b.{0,60}\b(?:newsletter|boletín)"
            r"|\Aiscriviti\b.{0,40}\bnewsletter|\Azapisz się\b.{0,40}\bnewsletter"
        ),
        triggers=(
            "newsletter",
            "newsletters",
            "newslettera",
            "mailing",
            "email",
            "inbox",
            "notifications",
            "boletín",
            "lettre",
            "subscribe",
        ),
        longest=300,
        items=False,
        examples=(
            "Sign up to our weekly newsletter and never miss a story.",
            "Subscribe now to keep reading and get access to the full archive.",
            "Enter your email address to subscribe to this blog and receive notifications of new posts by email.",
            "Melden Sie sich für unseren Newsletter an",
        ),
        near_misses=(
            "She writes a newsletter about trade.",
            "Join the two halves and glue them.",
            "Email the committee by Friday.",
        ),
    ),
)

RULES: tuple[Rule, ...] = _AD + _SOCIAL + _CONSENT + _DISCLAIMER + _PROMO
