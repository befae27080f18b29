"""Rules about cookie and privacy dialogs."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.rule import Rule, rows

_COOKIE_START = r"(?:this|our|the)\s+(?:web\s?)?(?:site|page|shop|store|portal|platform)"
RULES: tuple[Rule, ...] = (
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
            cookie settingsaccept | cookie settings accept | cookie settings accept all | accept reject | accept reject read more
            settings accept | accept all only necessary | privacy preference center | manage cookies settings | manage cookies
            cookie preferences do not sell | customize your cookie settings | adjust your cookie settings | functional only
            accept essential cookies only | essential cookies only | use necessary cookies only | accept recommended cookies
            reject non essential cookies | reject additional cookies | accept additional cookies | i accept cookies | accept all and continue
            accept all close | continue without accepting | continue without agreeing | agree and close | i agree to cookies
            let us know you agree to cookies | how we use cookies | essential website cookies | google analytics cookies
            other external services | other cookies | google webfont settings | google map settings | vimeo and youtube video embeds
            required cookies technologies | analytics cookies | advertising cookies | essential cookies | wie wir cookies verwenden
            notwendige website cookies | andere externe dienste | andere cookies | google webfont einstellungen | google maps einstellungen
            google recaptcha einstellungen | vimeo und youtube einstellungen | einstellungen akzeptieren verberge nur die benachrichtigung
            einstellungen akzeptierenverberge nur die benachrichtigung | speichern akzeptieren | alle cookies zulassen
            alle akzeptieren speichern nur essenzielle cookies akzeptieren | cookie einstellungen ablehnen akzeptieren
            alle akzeptieren und schließen | akzeptieren und weiter | akzeptieren und schließen | auswahl bestätigen | auswahl erlauben
            cookies ablehnen | alle cookies ablehnen | nur technisch notwendige cookies | technisch notwendige cookies
            cookie informationen anzeigen cookie informationen ausblenden | datenschutzeinstellungen verwalten | cookie einwilligung
            cookie zustimmung | cookie richtlinie eu | datenschutz präferenzen | mehr über die genutzten cookies erfahren
            cookies aktivieren | einwilligung verwalten | notwendig immer aktiv | funktional immer aktiv
            personnaliser les cookies | refuser les cookies | accepter tous les cookies | tout accepter et fermer | accepter tout
            refuser tout | continuer sans accepter → | paramètres des cookies | préférences de cookies | cookies nécessaires
            plateforme de gestion du consentement personnalisez vos options | fonctionnel toujours activé | gérer mes cookies
            configurar | aceptar y cerrar | aceptar y continuar | aceptar todas y cerrar | rechazar todas | personalizar cookies
            preferencias de cookies | política de cookies aceptar | solo cookies necesarias | cookies necesarias | guardar preferencias
            valoramos tu privacidad | su privacidad es importante para nosotros | accetta e continua | accetta selezionati
            continua senza accettare | cookie necessari | cookie tecnici | gestisci cookie | gestisci le preferenze | rispettiamo la tua privacy
            aceitar e fechar | rejeitar cookies | gerenciar cookies | definições de cookies | cookies necessários
            valorizamos a sua privacidade | cookie instellingen | cookies weigeren | alleen noodzakelijke cookies | noodzakelijke cookies
            noodzakelijk altijd actief | we waarderen uw privacy | akceptuj | akceptuję | przejdź do serwisu | zgadzam się
            niezbędne pliki cookie | cenimy twoją prywatność | zarządzaj zgodą | odrzucam wszystkie | zaawansowane ustawienia cookies
            přijmout vše | přijmout všechny cookies | odmítnout vše | nastavení cookies | nezbytné cookies | godkänn alla | godkänn alla cookies
            acceptera alla cookies | endast nödvändiga cookies | neka alla | cookieinställningar | godta alle | godta alle cookies
            tillat alle cookies | accepter alle | accepter alle cookies | kun nødvendige cookies | hyväksy kaikki
            hyväksy kaikki evästeet | vain välttämättömät evästeet | evästeasetukset | összes elfogadása | az összes süti elfogadása
            acceptă toate | accept toate cookie urile | tümünü kabul et | tüm çerezleri kabul et | çerez ayarları | αποδοχή όλων
            принять | принять и закрыть | только необходимые | настройки cookie | прийняти все | 同意并继续 | 拒绝所有 | すべての cookie を許可する
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
    Rule(
        name="consent.framework",
        label="consent",
        why="The advertising industry's consent framework describes a purpose of processing.",
        phrases=rows("""
            use profiles to select personalised advertising | use profiles to select personalised content
            create profiles for personalised advertising | understand audiences through statistics or combinations of data from different sources
            actively scan device characteristics for identification | use limited data to select content
            ensure security prevent and detect fraud and fix errors | deliver and present advertising and content
            save and communicate privacy choices | match and combine data from other data sources | link different devices
            identify devices based on information transmitted automatically | we and our partners process data to provide
            manage options manage services manage vendors read more about these purposes
            personalised advertising and content advertising and content measurement audience research and services development
            personalised advertising and advertising measurement
            personalised content content measurement audience research and services development
            speichern von oder zugriff auf informationen auf einem endgerät | verwendung reduzierter daten zur auswahl von werbeanzeigen
            erstellung von profilen für personalisierte werbung | verwendung von profilen zur auswahl personalisierter werbung
            erstellung von profilen zur personalisierung von inhalten | verwendung von profilen zur auswahl personalisierter inhalte
            messung der werbeleistung | messung der performance von inhalten | entwicklung und verbesserung der angebote
            verwendung reduzierter daten zur auswahl von inhalten | verwendung genauer standortdaten
            optionen verwalten dienste verwalten anbieter verwalten lese mehr über diese zwecke
            stocker et ou accéder à des informations sur un appareil | utiliser des données limitées pour sélectionner la publicité
            créer des profils pour la publicité personnalisée | mesurer la performance des publicités | mesurer la performance des contenus
            développer et améliorer les services | utiliser des données de géolocalisation précises
            almacenar la información en un dispositivo y o acceder a ella | medir el rendimiento de la publicidad
            medir el rendimiento del contenido | archiviare informazioni su dispositivo e o accedervi | misurare le prestazioni degli annunci
            misurare le prestazioni dei contenuti | informatie op een apparaat opslaan en of openen
        """),
        pattern=(
            r"\A(?:advertising|content) presented to you on this service can be based on\b|\Ainformation about your activity on this service\b"
            r"|\Ainformation regarding which (?:advertising|content) is presented to you\b|\Areports can be generated based on the combination of data sets\b"
            r"|\Awith your acceptance,? (?:your precise location|certain characteristics)\b|\Ayour data can be used to monitor for and prevent\b"
            r"|\Acertain information \(like an ip address or device capabilities\)|\Ain support of the purposes explained in this (?:notice|document)\b"
            r"|\Ayour device might be distinguished from other devices\b|\Athe choices you make regarding the purposes and entities listed\b"
            r"|\Acookies, device or similar online identifiers\b|\Abelow,? you will find a list of (?:the )?(?:purposes|features|vendors|special)\b"
            r"|\Awe process your data to deliver content or advertisements\b|\Ato provide the best experiences, we use technologies like cookies\b"
            r"|\Aum dir ein optimales erlebnis zu bieten, verwenden wir technologien\b|\Adie technische speicherung oder der zug(?:riff|ang)\b"
            r"|\Ale stockage ou l['’]accès technique\b|\Apour offrir les meilleures expériences, nous utilisons\b|\Ael almacenamiento o acceso técnico\b"
            r"|\Apara ofrecer las mejores experiencias, utilizamos tecnologías\b|\Al['’]archiviazione tecnica o l['’]accesso\b"
            r"|\Aper fornire le migliori esperienze, utilizziamo\b|\Ade technische opslag of toegang\b|\Aom de beste ervaringen te bieden, gebruiken wij\b"
            r"|\Aprzechowywanie lub dostęp techniczny\b|\Aaby zapewnić jak najlepsze wrażenia, korzystamy\b|\Ao armazenamento ou acesso técnico\b"
            r"|\Awerbe?(?:ung|anzeigen),? die ihnen auf diesem dienst\b|\Ainformationen über ihre aktivitäten auf diesem dienst\b"
            r"|\Ales publicités qui vous sont présentées sur ce service\b|\Ala publicidad que se presenta en este servicio\b|\Ala pubblicità presentata su questo servizio\b"
        ),
        triggers=rows(
            "on this | is presented | data sets | acceptance | fraud | fraudulent | ip address | purposes | distinguished | purposes and | device or"
            "| a list | your data | technologies | technologien | technische | technique | expériences | técnico | experiencias | tecnica"
            "| esperienze | ervaringen | techniczny | wrażenia | diesem dienst | ce service | este servicio | questo servizio"
        ),
        longest=1500,
        examples=(
            "Advertising presented to you on this service can be based on limited data, such as the website you are using.",
            "Use profiles to select personalised content",
            "To provide the best experiences, we use technologies like cookies to store device information.",
            "Die technische Speicherung oder der Zugriff ist unbedingt erforderlich.",
        ),
        near_misses=(
            "Reports can be generated in the menu.",
            "Your data can be used to train models.",
            "Die technische Speicherung von Wasserstoff",
            "Information about your order",
        ),
    ),
    Rule(
        name="consent.cookie_sentence",
        label="consent",
        why="A sentence of a cookie banner or of its list of cookies.",
        pattern=(
            r"\bcookies\b.{0,300}\b(?:by (?:continuing|using (?:our|this|the) (?:web)?site|browsing)|if you continue (?:to use|browsing|using)"
            r"|wenn sie (?:auf der seite |die seite |diese (?:web)?seite )?weiter|en poursuivant|si (?:sigue|continúa) navegando|proseguendo la navigazione"
            r"|continuando a navigare|ao continuar a navegar|door verder te|jatkamalla sivuston|genom att fortsätta|ved at fortsætte|продолжая пользоваться)\b"
            r"|\Awhen you visit any (?:of our )?web ?sites?, it may store or retrieve information\b"
            r"|\Ayou can find out more about which cookies we are using\b|\Akeeping this cookie enabled helps us\b|\Aif you disable this cookie, we will not\b"
            r"|\Aplease enable strictly necessary cookies first\b|\Athis website uses (?:google analytics|the following additional cookies)\b"
            r"|\b(?:sets|installs|installed) (?:this|these|the \S{1,30}) cookies? (?:to|for|on|when)\b|\bthis cookie is (?:set|used|installed|native) (?:by|to|for)\b"
            r"|\Acookie[ -](?:name|laufzeit|anbieter|dauer|zweck)\t|\Ato enhance user experience\b.{0,200}\bcookies\b"
            r"|\A(?:in order )?to give you the best experience, we use cookies\b|\Awe (?:use|employ) (?:the use of |technologies like )?cookies\b"
            r"|\Aclick on the different (?:cookie )?category headings\b|\Aklicken sie auf die verschiedenen kategorienüberschriften\b"
            r"|\Awir können cookies anfordern\b|\Ada diese cookies für die auf unserer webseite\b|\Aandere nicht kategorisierte cookies\b"
            r"|\Awenn sie (?:eine|unsere) website besuchen\b.{0,200}\bcookies\b|\Amit dem klick auf\b.{0,80}\b(?:cookies|akzeptieren)\b"
            r"|\Aum unser\w* .{0,120}(?:nutzen|verwenden|setzen) wir cookies\b|\bcookies,? um ihre? (?:nutzungserlebnis|besuch|erfahrung|surferlebnis)\b"
            r"|\A(?:some|these) (?:cookies|of the cookies|technologies) (?:are|we use are) (?:strictly )?(?:necessary|essential|required) for\b"
            r"|\Aby (?:choosing|selecting|clicking|accepting) .{1,60}\b(?:consent|agree) to (?:our|the) use of cookies\b"
            r"|\Ayou can accept (?:all )?cookies\b|\Avous pouvez (?:à tout moment )?(?:gérer|modifier|retirer) (?:vos préférences|votre consentement)\b"
        ),
        triggers=rows(
            "cookie | cookies | retrieve | analytics | category headings | technologies | kategorienüberschriften | klick | préférences | consentement"
        ),
        longest=1500,
        examples=(
            "Example.org uses cookies. By continuing you agree.",
            "YouTube sets this cookie to track the views of embedded videos.",
            "When you visit any website, it may store or retrieve information on your browser.",
            "Wir können Cookies anfordern, die auf Ihrem Gerät eingestellt werden.",
        ),
        near_misses=(
            "Cookies are baked at 180 degrees; continue until brown.",
            "When you visit any city, buy a map.",
            "The browser drops cookies after a week.",
        ),
    ),
    Rule(
        name="consent.hint",
        label="consent",
        why="A short word of consent dialogs that has other uses.",
        hint=True,
        phrases=rows("""
            necessary | functional | analytics | marketing | performance | preferences | statistics | others | notwendig | funktional
            statistiken | statistik | vorlieben | essenziell | externe medien | accept | akzeptieren | accepter | aceptar | accetta
            ok | reject | ablehnen | refuser | rechazar | rifiuta | cookies | cookie settings | cookies settings | cookie preferences
            datenschutzeinstellungen | cookie einstellungen | always on | name | label | your privacy choices | your privacy
            do not sell my personal information | privacy settings | targeted advertising | audience measurement | essential
            saved | save settings | customize settings | cookie consent | nécessaire | nécessaires | necesarias | necessari
        """),
        examples=("Necessary", "Akzeptieren", "Cookie settings"),
        near_misses=("Necessary evils", "Marketing in Asia", "Accept the challenge"),
    ),
)
