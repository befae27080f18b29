"""Rules about what a site asks for: subscriptions, donations, trials, apps."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import whole
from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
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
            start for free | get started for free | get started free | get started today | get a demo | get demo | request demo | see a demo
            schedule your demo | book your demo | get a quote | get a free quote | get free quote | request a quote | request a free quote
            request your free quote | get instant quote | get a free estimate | free estimates | book a consultation | schedule consultation
            schedule a consultation | book a call | schedule a call | book your free consultation | free download | free trial | free demo
            sign up now | sign up today | sign up for emails | sign up for our emails | sign up for alerts | sign up and save
            sign up free | sign up for free | sign up for our mailing list | get email updates | get updates | get on the list | get notified
            join the newsletter | join our community | join the waitlist | join the mailing list | thanks for signing up
            thanks for submitting | stay up to date | stay updated | stay up to date with our newsletter
            be the first to know | don't miss out | don't miss a thing | don't miss a story | don't miss a beat | never miss out
            subscribe and save | subscribe and follow | subscribe to the blog | subscribe to our channel | subscribe on youtube
            subscribe to our youtube channel | subscribe to our podcast | subscribe to the podcast | subscribe to blog
            subscribe to updates | subscribe to continue | subscribe for more | subscribe here | weekly newsletter | daily newsletter
            our newsletter | free newsletter | email newsletter | newsletter sign up form | our newsletters
            support our work | support my work | support this site | support this blog | support the show | buy me a beer
            buy me a coffee at ko fi | support me on ko fi | support me on patreon | make a gift | give now | give today | ways to give
            choose your plan | see plans and pricing | upgrade now | upgrade to pro | try it now | try now | try it today
            add your email | enter your email to subscribe | yes sign me up | no thanks | unser newsletter | kostenloser newsletter
            newsletter abbestellen | newsletter abo | newsletter bestellen kostenlos | zur newsletter anmeldung | hier anmelden
            jetzt zum newsletter anmelden | kostenlos anmelden | kostenlos registrieren | kostenlos testen | gratis testen
            jetzt gratis testen | jetzt kostenlos anmelden | jetzt mitglied werden | jetzt unterstützen | unterstützen sie uns
            unterstütze uns | spenden sie jetzt | jetzt online spenden | ihre spende hilft | spenden | angebot anfordern
            demo anfordern | demo buchen | beratungstermin vereinbaren | termin vereinbaren | jetzt sichern | jetzt angebot sichern
            immer auf dem laufenden | bleiben sie auf dem laufenden | bleib auf dem laufenden | nichts mehr verpassen
            s'inscrire à la newsletter | inscrivez vous | recevoir la newsletter | abonnez vous à la newsletter | notre newsletter
            lettre d'information | soutenez nous | je soutiens | je fais un don | demander une démo | demander un devis | essayer gratuitement
            restez informé | restez informés | ne manquez rien | suscríbete a la newsletter | suscríbete ahora | suscríbete gratis
            suscríbase a nuestro boletín | recibe nuestra newsletter | únete a nuestra newsletter | dona ahora | haz una donación
            solicitar demo | solicita una demo | pide presupuesto | prueba gratuita | mantente informado | no te pierdas nada
            iscriviti | iscriviti subito | iscriviti ora | iscriviti gratis | sostienici | dona ora | fai una donazione | richiedi una demo
            richiedi un preventivo | prova gratuita | resta aggiornato | assinar newsletter | receba nossa newsletter | doe agora
            solicite uma demonstração | fique por dentro | inscreva se gratuitamente | aanmelden nieuwsbrief | meld je aan voor de nieuwsbrief
            ontvang onze nieuwsbrief | doneer nu | steun ons | vraag een demo aan | offerte aanvragen | blijf op de hoogte
            zapisz się | subskrybuj newsletter | wesprzyj nas | przekaż darowiznę | wypróbuj za darmo | bądź na bieżąco
            подписаться на новости сайта | поддержать проект | сделать пожертвование | přihlásit se k odběru | odebírat newsletter
            prenumerera på vårt nyhetsbrev | prenumerera på nyhetsbrevet | anmäl dig till nyhetsbrevet | meld deg på nyhetsbrevet
            tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | tilaa uutiskirje | iratkozz fel hírlevelünkre | feliratkozás hírlevélre
            abonează te la newsletter | bültenimize abone olun | abone ol | 订阅 | 立即订阅 | 立即下载 | 免费试用 | 購読する | メールマガジン登録 | 無料で試す | 구독하기
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
    Rule(
        name="promo.inbox",
        label="promo",
        why="The site offers mail, or promises what it does with the address.",
        pattern=(
            r"\b(?:get|receive|join|sign up|subscribe|delivered|sent|straight|directly|right|dropped|delivers?|receiving|land)\b[^?]{0,140}\b(?:to|in|into) your (?:e-?mail )?(?:inbox|mailbox|e-?mail inbox)\b"
            r"|\A(?:type|enter) your e-?mail(?: address)?\s*(?:…|\.{3}|below|to subscribe|\Z)"
            r"|\A\W{0,4}(?:we (?:will |won['’]t |promise to |promise not to )?(?:never |ever )?(?:spam|send you spam)|no spam|(?:don['’]t worry, )?we['’]?(?:ll| will) never share your e-?mail)\b"
            r"|\A(?:you (?:can|may) )?unsubscribe (?:at )?any ?time\b|\b(?:no spam|free)[,.!] unsubscribe any ?time\b|\byou (?:can|may) (?:unsubscribe|opt[ -]out) (?:at )?any ?time\b"
            r"|\babmeldung (?:ist )?jederzeit möglich\b|\bjederzeit (?:wieder )?(?:abmelden|abbestellen|kündigen|abbestellbar|kündbar)\b.{0,40}\Z|\bvous pouvez vous (?:désinscrire|désabonner) à tout moment\b|\bpuedes darte de baja\b|\bpuoi (?:disiscriverti|cancellarti) in qualsiasi\b"
            r"|\A(?:yes,? )?(?:i|by (?:signing up|submitting|subscribing|checking))\b[^.]{0,90}\b(?:agree|consent) to receiv(?:e|ing)\b.{0,80}\b(?:marketing|newsletters?|e-?mails?|texts?|messages|promotional|communications?|offers)\b"
            r"|\A(?:subscribe|abonnieren|join|schließe dich|únete a|rejoignez(?: les)?|unisciti (?:a|ad))\s+(?:\w+ )?[\d.,]+\s*[km]?\+?\s+(?:(?:other |anderen? |otros |autres |altri )?(?:subscribers?|followers?|readers|people|members|others|abonnenten|suscriptores|abonnés|iscritti)\b)"
            r"|\Adiscover more from\s+\S|\Aentdecke mehr von\s+\S|\Adescubre más desde\s+\S|\Asubscribe to get the latest posts\b|\Amelde dich für ein abonnement an, um die neuesten beiträge\b|\Aabonnez-vous pour recevoir les derniers articles\b|\Ajetzt abonnieren, um weiterzulesen\b"
        ),
        triggers=rows(
            "inbox | mailbox | spam | unsubscribe | never share | abmeldung | jederzeit | désinscrire | désabonner | de baja | disiscriverti | cancellarti"
            "| agree to | consent to | other people | other readers | other members | subscribers | followers | abonnenten | suscriptores | abonnés | iscritti | discover more | entdecke mehr"
            "| descubre más | latest posts | neuesten beiträge | derniers articles | weiterzulesen | your email | opt out"
        ),
        longest=500,
        examples=(
            "Get the latest news delivered to your inbox.",
            "No spam. Unsubscribe at any time.",
            "Join 89 other subscribers",
            "Discover more from Example Blog",
            "I agree to receive marketing emails.",
        ),
        near_misses=(
            "The spam filter moves mail to a folder.",
            "Join 2 other boards with glue",
            "He did not agree to receive the prize.",
            "The inbox was full",
        ),
    ),
    Rule(
        name="promo.offer",
        label="promo",
        why="A discount, free delivery or a trial.",
        pattern=(
            r"\b(?:\d{1,2}|nan)\s?% (?:off|discount on|de descuento en|rabatt auf|de réduction sur) (?:your|your first|any|all|tu|su|ihre|deine|die|votre) (?:\w+ ){0,2}(?:orders?|purchase|bestellung|compra|pedido|commande|booking|subscription)\b"
            r"|\Afree (?:standard |ground |express )?(?:shipping|delivery)(?: (?:&|and) returns)? (?:on|for|over|available|when)\b.{0,60}\Z"
            r"|\A(?:start|get|try|begin|claim|activate)(?: your| my| a| our)? (?:\d{1,3}[ -]?day )?free (?:trial|account|demo|quote|estimate|consultation|sample|ebook|e-book|guide|copy)\b.{0,60}\Z"
            r"|\A\d{1,3}[ -]days? free trial\b.{0,60}\Z|\A(?:request|get|book|schedule|see|watch)(?: an?| your| my)?(?: free| live| personalized| custom| instant| online| product)* (?:quote|demo|estimate|consultation|discovery call|price quote)(?: today| now)?\W*\Z"
            r"|\A(?:use|with)(?: the)? (?:coupon |promo |discount )?code\b.{1,60}\b(?:off|save|checkout|discount|free)\b.{0,40}\Z"
            r"|\A(?:jetzt|hier) (?:kostenlos|gratis|unverbindlich) (?:testen|anmelden|registrieren|anfordern|probieren|starten|ausprobieren)\W*\Z"
            r"|\A(?:essai gratuit|essayez gratuitement|prueba gratis|pruébalo gratis|prova gratis|provalo gratis|teste grátis|experimente grátis|wypróbuj za darmo|попробовать бесплатно|probeer gratis)\b.{0,30}\Z"
        ),
        triggers=rows(
            "your order | first order | order | orders | purchase | bestellung | compra | pedido | commande | free | trial | quote | demo | estimate | consultation | call"
            "| code | kostenlos | gratis | unverbindlich | essai | essayez | prueba | prova | grátis | darmo | бесплатно | booking | subscription"
        ),
        items=False,
        longest=160,
        examples=(
            "15% off your first order",
            "Free shipping on orders over $50",
            "Start your 14-day free trial",
            "Request a quote",
            "Jetzt kostenlos testen",
        ),
        near_misses=(
            "Prices fell 15 % off their peak",
            "Free shipping is a myth, says the trade.",
            "Request a recount",
            "A free trial was denied to him",
        ),
    ),
    Rule(
        name="promo.paywall",
        label="promo",
        why="The article stands behind a payment, a log-in or an advertising blocker's notice.",
        phrases=rows("""
            subscribe now to continue reading | subscribe now to read more | subscribe today to continue reading
            subscribe to continue reading | subscribe to read more | to continue reading subscribe | subscriber exclusive
            subscribers only | for subscribers only | this article is for subscribers only | this content is for subscribers only
            this post is for paid subscribers | this post is for paying subscribers only | already a subscriber | already a subscriber log in
            already a subscriber sign in | already a member log in | already a paid subscriber sign in | unlock this article
            you have reached your article limit | you have no free articles left | read this article for free | keep reading for free
            become a subscriber | become a member | become a patron | become a supporter | become a sponsor | upgrade to paid
            upgrade to premium | go premium | go ad free | subscribe for full access | premium subscribers only
            nur für abonnenten | dieser artikel ist nur für abonnenten | exklusiv für abonnenten | weiterlesen mit abo
            sie haben bereits ein abo | bereits abonnent | bereits abonnent anmelden | sie sind bereits abonnent | jetzt weiterlesen
            jetzt abo abschließen | jetzt mitglied werden | mitglied werden | abo abschließen | zum angebot wechseln | jetzt freischalten
            réservé aux abonnés | article réservé aux abonnés | cet article est réservé aux abonnés | contenu réservé aux abonnés
            déjà abonné | déjà abonné connectez vous | déjà abonné se connecter | abonnez vous pour lire la suite | je m'abonne pour 0
            s'abonner | abonnez vous | profitez de l'offre | contenido exclusivo para suscriptores | exclusivo para suscriptores
            solo para suscriptores | ya tengo una suscripción | ya soy suscriptor | ya eres suscriptor | suscribirme | hazte socio
            hazte suscriptor | contenuto riservato agli abbonati | riservato agli abbonati | sei già abbonato | sei già abbonato accedi
            abbonati per leggere | conteúdo exclusivo para assinantes | exclusivo para assinantes | já é assinante | já é assinante faça login
            alleen voor abonnees | exclusief voor abonnees | al abonnee | al abonnee log in | word abonnee | word lid
            artykuł tylko dla subskrybentów | treść tylko dla prenumeratorów | masz już prenumeratę zaloguj się | kup dostęp
            kup subskrypcję | только для подписчиков | оформить подписку | уже подписаны войти | materiaal alleen voor leden
            bli prenumerant | endast för prenumeranter | bli abonnent | tilaa | vain tilaajille | jsem předplatitel
        """),
        pattern=(
            r"\A(?:please |bitte )?(?:disable|turn off|whitelist|deactivate|deaktivieren sie)\b.{0,60}\bad[ -]?block"
            r"|\b(?:you(?:['’]re| are)|you appear to be|looks like you(?:['’]re| are)|we(?:['’]ve)? (?:noticed|detected)(?: that)?(?: you(?:['’]re| are))?) (?:using |that )?(?:an? )?ad[ -]?block"
            r"|\A(?:sie (?:nutzen|verwenden|haben) (?:offenbar |wahrscheinlich )?einen|bitte schalten sie (?:ihren|den))\b.{0,20}\b(?:ad|werbe)[ -]?block"
            r"|\byou have (?:reached|used|read)\b.{0,40}\bfree (?:articles?|stories|reads|previews?)\b|\byou have \w+ free articles? (?:left|remaining)\b"
            r"|\Athis (?:article|content|story|post) is (?:only |exclusively )?(?:available )?(?:for|to) (?:\w+ )?(?:paying |paid |premium )?(?:subscribers|members)\b"
            r"|\Ail vous reste \d{1,3}(?:[.,]\d+)?\s?% de cet article\b|\bcet article est réservé (?:à nos|aux) abonnés\b|\A(?:dieser (?:artikel|beitrag|inhalt)) ist (?:nur )?(?:für|exklusiv).{0,30}\b(?:abonnenten|mitglieder|leser)\b"
            r"|\A(?:support|unterstützen sie|unterstütze|soutenez|apoya|sostieni|apoie|steun|wesprzyj)\s+(?:our|my|unsere|meine|unseren|notre|nuestro|nuestra|il nostro|o nosso|ons|nasz\w*)\s+(?:\w+ )?(?:journalism|work|arbeit|journalismus|reporting|site|newsroom|blog|podcast|travail|journalisme|trabajo|periodismo|lavoro|giornalismo|trabalho|jornalismo|werk|pracę)\b.{0,80}\Z"
        ),
        triggers=rows(
            "adblock | adblocker | ad block | ad blocker | ad blocking | werbeblocker | free articles | free article | free stories | article | story | content | post | il vous | abonnés | artikel | beitrag | inhalt | support | unterstützen"
            "| unterstütze | soutenez | apoya | sostieni | apoie | steun | wesprzyj"
        ),
        items=False,
        longest=300,
        examples=(
            "Already a subscriber? Log in",
            "Please disable your ad blocker to continue.",
            "This article is only available to paying subscribers.",
            "Il vous reste 75 % de cet article à lire.",
            "Support our journalism",
        ),
        near_misses=(
            "Ad blockers are popular in Germany.",
            "Support our troops, he said",
            "This article is for everyone",
            "Members of parliament",
        ),
    ),
    Rule(
        name="promo.app",
        label="promo",
        why="The site offers its app.",
        phrases=rows("""
            get our app | download our app | download the app now | download our free app |
            open app | open in app | open in the app | view in the app | available on the app store | available on google play
            scan the qr code to download app | scan to download the app | scan the qr code to download the app | app store google play
            download on the app store get it on google play | get it on google play download on the app store | download apps
            app herunterladen | jetzt app herunterladen | laden im app store | jetzt bei google play | zur app | app laden | unsere app
            télécharger l'application | téléchargez l'application | télécharger dans l'app store | disponible sur google play
            télécharger l'appli | descargar la app | descarga la app | descarga nuestra app | consíguelo en google play
            descárgalo en el app store | disponible en google play | scarica l'app | scarica la nostra app | disponibile su google play
            scarica su app store | baixe o app | baixe nosso aplicativo | disponível no google play | baixar na app store
            download de app | ontdek het op google play | pobierz aplikację | pobierz z google play | pobierz w app store
            скачать приложение | скачайте приложение | доступно в google play | загрузите в app store | 下载 app | 下载客户端 | アプリをダウンロード | 앱 다운로드
        """),
        pattern=whole(
            r"(?:download|get|install|try) (?:the |our )?(?:free |new )?(?!(?:the|our|this|an?|app|free|new)\b)[\w.!’']{2,20}(?: [\w.!’']{2,20})? (?:mobile )?app(?: now| today| for free)?"
        ),
        triggers=("app",),
        items=False,
        longest=80,
        examples=(
            "Get the Example app",
            "Scan the QR code to download the app",
            "App herunterladen",
            "Download the Example App now",
        ),
        near_misses=("Get the app's data in two steps", "Install app icons", "Get the app", "The Example app was sold"),
    ),
    Rule(
        name="promo.hint",
        label="promo",
        why="A call to action that menus and articles use too.",
        hint=True,
        phrases=rows("""
            get started | subscribe | sign up | donate | join now | shop now | buy now | book now | apply now | register now | start now
            learn more | contact us | newsletter | contact sales | talk to sales | download now | spendenkonto | jetzt anmelden
            jetzt bestellen | jetzt kaufen | jetzt informieren | jetzt registrieren | jetzt buchen | join us | become a member
            thank you | success | schedule online | our mission | delivery | fast shipping | trusted by | register today
        """),
        examples=("Get started", "Shop now", "Spendenkonto"),
        near_misses=("Get started with the exercise below", "Donate blood", "Learn more slowly"),
    ),
)
