"""Rules about sharing, following and counting."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import COUNT, whole
from cleaner.rules.rule import Rule, rows

_NETWORKS = (
    r"facebook|twitter|x|instagram|linked-?in|youtube|pinterest|whats-?app|telegram|reddit|tiktok|tumblr|bluesky|mastodon"
    r"|threads|xing|flipboard|pocket|vk|vkontakte|messenger|snapchat|discord|viber|e-?mail|mail|print|copy link|link"
)

RULES: tuple[Rule, ...] = (
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
            share this site | share me | share the story | share the article | share this topic | share this topic with
            share this thread | share this news | share with | share to | share to social media | share on social media
            share with your network | share with your friends | share now share later | share this job | share this product
            share this event | share this episode | share this quote | if you like it please share it | please share | share options
            share icon | share button | share close | share menu | more sharing options | sharing options | social sharing
            pin for later | pin it for later | save to pinterest | save for later pin it | like us | gefällt mir
            gefällt mir wird geladen | gefällt mir lade | sei der erste dem das gefällt | jetzt teilen | diese seite teilen
            mit freunden teilen | seite weiterempfehlen | artikel weiterempfehlen | artikel empfehlen | per whatsapp teilen | teilen auf
            teilen über | teilen via | teilen per e mail | beitrag teilen auf | in sozialen netzwerken teilen | partager sur
            partager sur les réseaux sociaux | partager l'article | partager cette page | partager par e mail | partager ce contenu
            partager sur linkedin | partager sur whatsapp | copier le lien | compartir noticia | compartir esta noticia
            compartir nota | compartir artículo | comparte este artículo | compartir en whatsapp | compartir por correo | compartir en
            copiar enlace | copiar link | copiar el enlace | twittear | tuitear | condividi con | condividi su whatsapp | condividi via email
            condividi questo post | copia link | compartilhar no facebook | compartilhe no whatsapp | compartilhe este artigo | copiar o link
            deel via | deel deze pagina | deel dit bericht | kopieer link | udostępnij artykuł | podziel się artykułem | kopiuj link
            поделиться в соцсетях | скопировать ссылку | рассказать друзьям | sdílet na facebooku | sdílejte | zkopírovat odkaz
            dela på facebook | dela artikeln | kopiera länk | del på facebook | jaa facebookissa | jaa artikkeli | facebookta paylaş
            megosztás facebookon | distribuie pe facebook | 分享至 | 分享文章 | 复制链接 | 複製連結 | リンクをコピー | 링크 복사 | social media links | social links
            follow on x | connect on linkedin | shares | total shares | tweeter | síganos | follow us on social
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
    Rule(
        name="social.invite",
        label="social",
        why="An invitation to follow somebody on a named network.",
        pattern=whole(
            rf"(?:please |don['’]t forget to |you can |be sure to )?(?:follow|connect with|find|like|join|visit|watch) (?:us|me|\w[\w.&'’® -]{{1,30}})(?: (?:over )?on| at| via) (?:{_NETWORKS}|social media|social|google news)(?:[\s,&|/]+(?:and )?(?:{_NETWORKS})){{0,6}}"
            rf"|(?:{_NETWORKS}) ?folgen sie uns auf (?:{_NETWORKS})|(?:folgen sie|folgt|folge) (?:uns|mir)(?: auch)? (?:auf|bei) (?:{_NETWORKS})"
            rf"|(?:suivez|retrouvez)[ -]nous (?:aussi )?sur (?:{_NETWORKS})|suivre .{{2,30}} sur (?:{_NETWORKS})|s['’]abonner à la page facebook.{{0,40}}"
            rf"|(?:síguenos|síganos|sigue a .{{2,30}}) en (?:{_NETWORKS})|seguici (?:anche )?su (?:{_NETWORKS})|siga[ -]nos no (?:{_NETWORKS})"
            rf"|volg ons op (?:{_NETWORKS})|(?:obserwuj|polub|znajdź) nas na (?:{_NETWORKS})|(?:{_NETWORKS})[ -](?:f|in|btn|button|square|icon|logo|profile|page)"
            rf"|(?:auf|on|sur) (?:facebook|twitter|instagram|youtube|linkedin|pinterest|tiktok)"
        ),
        triggers=rows(
            "facebook | twitter | instagram | linkedin | youtube | pinterest | tiktok | bluesky | mastodon | telegram | whatsapp"
            "| social | google news | on x | threads"
        ),
        longest=120,
        examples=(
            "Follow us on Facebook",
            "Connect with Example on LinkedIn",
            "Folgen Sie uns auf Instagram",
            "Suivre Exemple sur Twitter",
            "Facebook-f",
        ),
        near_misses=(
            "Follow the debate as it happened on Facebook and the streets",
            "He found her on Facebook",
            "Facebook page design",
            "Auf Instagram ist viel los",
        ),
    ),
    Rule(
        name="social.rating",
        label="social",
        why="A widget that asks the reader to rate or that counts votes.",
        phrases=rows("""
            how useful was this post | click on a star to rate it | no votes so far be the first to rate this post
            we are sorry that this post was not useful for you | let us improve this post | tell us how we can improve this post
            as you found this post useful | follow us on social media
            rate this article | rate this post | wie hilfreich war dieser beitrag
            klicke auf die sterne um zu bewerten | bisher keine bewertungen sei der erste der diesen beitrag bewertet
            es tut uns leid dass der beitrag für dich nicht hilfreich war | lasse uns diesen beitrag verbessern
            wie können wir diesen beitrag verbessern | artikel bewerten
            diesen beitrag bewerten | cet article vous a t il été utile | notez cet article | te ha resultado útil este artículo
            valora este artículo | haz clic en una estrella para puntuarlo | ti è stato utile questo articolo | oceń artykuł
        """),
        pattern=r"\Areactions:\s+[^.!?:]{2,80}\Z|"
        + whole(
            r"(?:average rating|durchschnittliche bewertung|puntuación media|note moyenne)\s*:?\s*\d(?:[.,]\d)?\s*/\s*\d\b.{0,60}"
            r"|\d(?:[.,]\d+)?\s*/\s*\d\s*\(\s*\d[\d.,]*\s+votes?\s*\)|viewed \d[\d.,]*k? times?"
        ),
        triggers=rows("average rating | durchschnittliche | puntuación | moyenne | votes | vote | viewed | reactions"),
        items=False,
        longest=120,
        examples=(
            "How useful was this post?",
            "Average rating 5 / 5. Vote count: 1",
            "5 / 5 ( 1 vote )",
            "Viewed 89 times",
        ),
        near_misses=(
            "The average rating was 4 of 5.",
            "5 of 9 votes went to the mayor",
            "Reactions: the party responds.",
            "The film was viewed 89 times",
        ),
    ),
    Rule(
        name="social.mail_form",
        label="social",
        why="An answer of the form that sends a post by e-mail.",
        phrases=rows("""
            post was not sent check your email addresses | email check failed please try again
            sorry your blog cannot share posts by email | beitrag nicht abgeschickt e mail adresse kontrollieren
            e mail überprüfung fehlgeschlagen bitte versuche es noch einmal | e mail überprüfung fehlgeschlagen bitte versuche es erneut
            ihr blog kann leider keine beiträge per e mail teilen | l'article n'a pas été envoyé vérifiez vos adresses e mail
            la vérification e mail a échoué veuillez réessayer | impossible de partager les articles de votre blog par e mail
            envoyer par e mail | envoyer par mail | votre email a été envoyé | enviar por mail | enviar por correo | enviar por email
            invia tramite email | wyślij e mailem | click to email a link to a friend opens in new window
        """),
        examples=(
            "Sorry, your blog cannot share posts by email.",
            "Beitrag nicht abgeschickt - E-Mail Adresse kontrollieren!",
            "Envoyer par e-mail",
        ),
        near_misses=("Sorry, we cannot share this.", "Envoyer un e-mail à la rédaction", "The post was not sent"),
    ),
    Rule(
        name="social.hint",
        label="social",
        why="A short word of sharing buttons that has other uses.",
        hint=True,
        phrases=rows("""
            x | email | e mail | mail | follow | followers | likes | rss | rss feed | discord | threads | print | print this page | drucken
            imprimir | imprimer | copied | more | social | social media | connect | stay connected | fb | tw | ig | insta | google
            github | twitch | soziale netzwerke | réseaux sociaux | redes sociales | be social | follow along | seguir | suivre
        """),
        examples=("X", "Follow", "Stay connected"),
        near_misses=("Follow the money", "X marks the spot", "Connect the cable"),
    ),
)
