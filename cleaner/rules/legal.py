"""Rules about legal lines: copyright, disclosures, denials, who made the site."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import YEAR, whole
from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
    Rule(
        name="disclaimer.copyright",
        label="disclaimer",
        why="A copyright line of the footer.",
        pattern=(
            rf"\A\W{{0,6}}(?:copyright|copr\.?|urheberrecht)?\s*(?:©|\(c\)|&copy;|copyright)\s*(?:copyright)?\s*(?:by\s+)?(?:\d\d?/)?{YEAR}(?:\s*[-–—/,]\s*(?:{YEAR}|\d\d|present|heute))?(?!\s*[/,]?\s*(?:getty|reuters|afp|dpa|ap\b|photo))"
            rf"|\A\W{{0,6}}(?:copyright|©)[^.]{{1,60}}{YEAR}\b.{{0,60}}(?:all rights reserved|alle rechte vorbehalten)"
        ),
        signs=("©", "(c)", "&copy;", "copyright"),
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
    Rule(
        name="disclaimer.owner",
        label="disclaimer",
        why="A copyright sign with the owner's name.",
        pattern=(
            r"\A(?!.*\b(?:photos?|foto|fotos|bild|bilder|image|images|picture|illustration|getty|reuters|afp|dpa|ap|imago|courtesy|unsplash|shutterstock|adobe)\b)"
            rf"(?:[^.!?]{{0,70}}(?:©|\(c\))|copyright\b(?:\s*[©®])?)\s*(?:copyright\s+)?(?:by\s+)?(?:[\w&][^!?:;]{{1,60}}?[\s,]+)?{YEAR}(?:\s*[-–—/,]\s*(?:{YEAR}|\d\d|present|heute))?(?:\W*\Z|\W{{0,4}}(?:all|alle|tous|version|v\.?\d|powered|content|website|site|privacy|terms|impressum|inc|llc|ltd|gmbh)\b.{{0,200}})"
        ),
        signs=("©", "(c)", "copyright"),
        triggers=("0000",),
        longest=300,
        examples=("©Example 2026", "Example © 2016–2025", "© Copyright Example Group 2025", "Example Media © 2024"),
        near_misses=(
            "Photo © Jane Doe 2019",
            "© Jane Doe / Getty Images 2020",
            "The copyright of the film ended in the year 2019",
            "He wrote it in 2019 © and left",
        ),
    ),
    Rule(
        name="disclaimer.rights_elsewhere",
        label="disclaimer",
        why="All rights are reserved, or copying is forbidden, in a further language.",
        pattern=(
            r"\ball rights? reserved\b|\balle rettigheter (?:forbeholdt|reservert)|\balle rettigheder forbehold|\bkaikki oikeudet pidätetään|\bminden jog fenntartva"
            r"|\btoate drepturile (?:sunt )?rezervate|\bвсички права (?:са )?запазени|\bу?с[іi] права захищен|\bsva prava (?:pridržana|zadržana)|\bсва права задржана"
            r"|\bvisos teisės saugomos|\bvisas tiesības (?:aizsargātas|rezervētas)|\bkõik õigused kaitstud|\bvse pravice pridržane|\bvšetky práva vyhradené"
            r"|με επιφύλαξη παντός δικαιώματος|כל הזכויות שמורות|جميع الحقوق محفوظة|تمامی حقوق|सर्वाधिकार सुरक्षित|\bhak cipta dilindungi|\bsemua hak dilindungi"
            r"|\bbảo lưu mọi quyền|保留所有(?:权利|權利)|保留一切(?:权利|權利)|禁無断転載|無断複製|무단\s?전재|\briproduzione riservata|\b(?:©|copyright|\d{4}).{0,40}\bderechos reservados"
            r"|\btoute reproduction (?:même partielle |totale ou partielle )?(?:est )?(?:strictement )?interdite|\bprohibida (?:su|la) reproducción|\breproducción (?:total o parcial )?prohibida"
            r"|\bsome rights reserved\b|\btodos los derechos\b.{0,30}\bpropiedad|\bnachdruck,? (?:auch auszugsweise,? )?(?:nur mit|verboten)"
            r"|\A.{0,90}\blicen[sc]ed under (?:a |the )?(?:creative commons|cc[ -]by)\b|\Adieses werk ist lizenziert unter\b|\Acette œuvre est mise à disposition\b"
        ),
        triggers=rows(
            "right reserved | rights reserved | rettigheter | rettigheder | pidätetään | fenntartva | rezervate | запазени | захищені | захищено | pridržana | zadržana"
            "| задржана | saugomos | aizsargātas | rezervētas | kaitstud | pridržane | vyhradené | επιφύλαξη | שמורות | محفوظة | حقوق"
            "| सुरक्षित | dilindungi | bảo lưu | 保 | 禁 | 無 | 무단 | riservata | derechos | interdite | prohibida | reproducción"
            "| nachdruck | licensed under | licenced under | lizenziert | œuvre"
        ),
        longest=400,
        examples=(
            "2025 Example. All right reserved.",
            "©RIPRODUZIONE RISERVATA",
            "Kaikki oikeudet pidätetään",
            "This work is licensed under a Creative Commons Attribution 4.0 License",
            "جميع الحقوق محفوظة",
        ),
        near_misses=(
            "The rights of minorities are reserved for debate",
            "La entrada está prohibida",
            "He licensed the patent under protest",
            "Las mujeres tienen derechos",
        ),
    ),
    Rule(
        name="disclaimer.company",
        label="disclaimer",
        why="Registration numbers of the company behind the site.",
        pattern=(
            r"\b(?:registered (?:in|company|charity)|company|charity) (?:registration )?(?:no|number|id)\b\.?\s*:?\s*(?:[a-z]{0,3}[\d-]{5,})"
            r"|\Aregistered office(?: address)?\s*:|\b(?:p\.?\s?iva|partita iva)\s*:?\s*(?:it)?\s?\d{11}|\bcodice fiscale\s*:?\s*\d{11}"
            r"|\bust\.?-?\s?id(?:ent)?\.?-?\s?(?:nr\.?|nummer)?\s*:?\s*de\s?\d{9}|\bhr[ab]\s?\d{3,6}\b|\b(?:siret|siren)\s*:?\s*\d[\d ]{8,}"
            r"|\b(?:nip|regon)\s*:?\s*\d[\d -]{8,}|\b(?:vat|tva|btw)[ -]?(?:no|number|nr|nummer|reg)?\.?\s*:?\s*[a-z]{2}\s?\d[\d. b]{7,}|\bkvk(?:[ -]?nummer)?\s*:?\s*\d{8}"
        ),
        triggers=rows(
            "company | charity | registered office | iva | fiscale | ust | ustid | hrb00000 | hrb | hra | siret | siren | nip | regon | vat | tva | btw | kvk"
        ),
        longest=300,
        examples=(
            "Company no. 55-0827853",
            "HRB 12345 Amtsgericht Musterstadt",
            "P. IVA 01234567890",
            "Registered Office: 1 Example Street",
        ),
        near_misses=("The company no longer exists", "A charity number one fans love", "The VAT rate is 19 percent"),
    ),
    Rule(
        name="disclaimer.earns",
        label="disclaimer",
        why="The site discloses partners and commissions, or heads such a note.",
        phrases=rows("""
            affiliate disclosure | affiliate disclaimer | advertiser disclosure | advertising disclosure | amazon associates disclosure
            disclosure | legal disclaimer | medical disclaimer | financial disclaimer | affiliate links disclosure | terms apply
            this website uses affiliate links | this site uses affiliate links | this post contains affiliate links
            this article contains affiliate links | enthält affiliate links | enthält werbelinks | affiliate links | rechtlicher hinweis
            rechtliche hinweise | mentions légales et crédits | an official website of the united states government | here s how you know
            here is how you know | the gov means it s official | the site is secure | official websites use gov
            secure gov websites use https
            republish this article | republish our articles for free
            licensed under creative commons | privacy policyterms of service
        """),
        pattern=(
            r"\bis a participant in the amazon (?:services|eu|europe)\b|\bamazon (?:services llc|eu) associates program|\bamazon[ -]partnerprogramm\b.{0,80}\bteilnehmer"
            r"|\b(?:we|i) (?:also )?(?:may )?use affiliate links\b|\bpurchases (?:made )?(?:through|via) (?:our|these|the|my) links (?:may|can|might)\b"
            r"|\b(?:may|might|can) (?:contain|include) affiliate links\b|\bfederal government websites often end in\b|\bthe https:// ensures that you are connecting\b"
            r"|\b(?:information|material|content|it) is (?:provided )?for (?:general |educational and |informational and )?(?:informational|information|educational|illustrative) purposes only\b"
            r"|\b(?:is|are) (?:a )?registered trademarks? of\b.{2,80}(?:\.|\Z)|\bis not affiliated with\b.{0,120}\bin any way\b"
            r"|\b(?:is|are) not intended to (?:provide|replace|be a substitute|constitute|substitute)\b.{0,60}\b(?:advice|advisor|diagnosis)\b"
            r"|\bdoes not (?:constitute|substitute|provide) (?:\w+ )?(?:professional|medical|legal|financial|investment|tax)\b.{0,40}\badvice\b"
        ),
        triggers=rows(
            "amazon | affiliate | purchases | government | https | purposes only | trademark | trademarks | affiliated | not intended | advice"
        ),
        items=False,
        longest=900,
        examples=(
            "Example is a participant in the Amazon Services LLC Associates Program.",
            "Affiliate disclosure",
            "The information is provided for informational purposes only.",
            "Here’s how you know",
        ),
        near_misses=(
            "He is not affiliated with the party.",
            "The tool is for professional purposes only.",
            "Amazon raised its prices",
            "Full disclosure of the files was ordered",
        ),
    ),
    Rule(
        name="disclaimer.maker",
        label="disclaimer",
        why="The footer names who made the site.",
        pattern=whole(
            r"(?:web\s?site|site|web\s?design|wp theme|theme|web development|website design|website design (?:&|and) development|site design)(?: (?:designed|built|made|created|developed|powered|hosted))?(?:\s+(?:&|and) (?:developed|hosted|maintained|built))?"
            r"\s+(?:by|von|par|por|:)\s*:?\s+(?!the\b|an?\b|all\b|its\b|site\b)[\w][^.!?]{1,40}(?:\.\w{2,6})?"
            r"|(?:designed|developed|built|made|handcrafted|crafted|created)(?:\s+(?:&|and) (?:developed|maintained|built|hosted))? (?:with (?:love|❤️?|♥|🧡) )?(?:by|in) (?!the\b|an?\b|my\b|our\b|hand\b)\w[^.!?\s]{0,20}(?: [^.!?\s]{1,20}){0,2}"
            r"|made with (?:love|❤️?|♥|🧡|💙) (?:by|in) .{2,40}|(?:site|website) (?:réalisé|conçu|créé) par .{2,40}|(?:projekt i wykonanie|realizacja|diseño web|desarrollo web|web ontwerp|webdesign|umsetzung|realisierung)\s*:\s*\S.{1,40}"
        ),
        triggers=rows(
            "website | site | theme | webdesign | web design | web development | designed by | developed by | built by | made with | crafted by | réalisé | conçu | créé"
            "| wykonanie | realizacja | diseño | desarrollo | umsetzung | realisierung | made by | created by | handcrafted by"
        ),
        longest=90,
        examples=(
            "Website by Flint Example",
            "Theme by Example",
            "Designed by Example Agency",
            "Made with ❤ in Berlin",
        ),
        near_misses=(
            "The site was built by the Romans in the first century.",
            "Made with love and butter",
            "Site by site, the bulldozers came",
            "Theme: by the sea",
        ),
    ),
)
