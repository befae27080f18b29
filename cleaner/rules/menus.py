"""Rules about ways through a site: skip links, log-in, pagers, previous and next, breadcrumbs."""

# ruff: noqa: E501  a pattern reads best with one alternative to a line

from cleaner.rules.patterns import whole
from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
    Rule(
        name="navigation.skip_link",
        label="navigation",
        why="A link for screen readers, or one that jumps within the page.",
        phrases=rows("""
            skip to content | skip to main content | skip to primary content | skip to secondary content
            skip to navigation | skip to main navigation | skip to footer | skip to search | skip to primary sidebar
            skip to secondary navigation | skip navigation | skip to primary navigation | skip to main
            skip to page content | skip to the content | skip to the main content | skip to menu
            skip to site navigation | skip to sidebar | skip to article | skip links | skip nav | skip listing
            skip to article content | jump to navigation | jump to content | jump to main content | jump to search
            jump to | accessibility help | skip to top | back to top | back to the top | go to top | scroll to top
            return to top | to top | top of page | back to top of page | zum inhalt springen | zum inhalt
            zum hauptinhalt springen | zum hauptinhalt | zur navigation springen | zur hauptnavigation springen
            direkt zum inhalt | zur navigation | zur suche springen | zur suche | zum seitenanfang | nach oben
            zurück nach oben | springe zum inhalt | zur hauptnavigation | zum footer springen | seitenanfang
            zum menü springen | zur hauptnavigation wechseln | aller au contenu | aller au contenu principal
            passer au contenu | aller à la navigation | retour en haut | haut de page | saltar al contenido
            ir al contenido | ir al contenido principal | pasar al contenido principal | volver arriba | ir arriba
            vai al contenuto | vai al contenuto principale | salta al contenuto | torna su | torna in alto
            pular para o conteúdo | ir para o conteúdo | voltar ao topo | ga naar inhoud | naar de inhoud
            ga naar de inhoud | direct naar inhoud | naar boven | terug naar boven | przejdź do treści
            przejdź do głównej treści | do góry | перейти к содержанию | перейти к основному содержанию | наверх
            přeskočit na obsah | hoppa till innehåll | hopp til innhold | gå til indhold | siirry sisältöön
            içeriğe geç | ugrás a tartalomhoz | 跳到内容 | 跳至内容 | 跳过导航 | 返回顶部 | 回到顶部 | コンテンツへスキップ | 本文へスキップ | ページトップへ
            페이지 맨 위로 | 본문 바로가기
        """),
        examples=("Skip to content", "Zum Inhalt springen", "Back to top ↑", "Aller au contenu principal", "返回顶部"),
        near_misses=("Skip to the good part", "Back to the top of the league", "Zum Inhalt der Verträge", "Content"),
    ),
    Rule(
        name="navigation.button",
        label="navigation",
        why="A button or a heading that operates the site.",
        phrases=rows("""
            log in | login | log in register | login register | sign in | sign in register | log in sign up
            login sign up | log out | logout | forgot password | forgot your password | lost your password
            my account | create account | create an account | your cart is empty | your cart | view cart
            shopping cart | add to wishlist | continue shopping | main menu | main navigation | toggle navigation
            toggle menu | toggle search | toggle the table of contents | open menu | close menu | menu | show menu
            hide menu | toggle mobile menu | primary menu | secondary menu | site navigation | post navigation
            posts navigation | breadcrumb | breadcrumbs | categories | archives | quick links | table of contents
            sitemap | site map | search for | search this site | search the site | search our site | advanced search
            site search | close search | open search | start search | you are here | view all categories
            select language | choose your language | select your language | change language | all rss feeds
            tag cloud | select category select category | select category | select month | filter by | sort by
            show more | load more | view more | load more posts | view all posts | all posts | all categories
            browse categories | back to blog | back to list | back to overview | back to home | go back | home page
            powered by translate | newer posts | older posts | newer post | older post | older entries
            newer entries | previous post | next post | previous article | next article
            previous article next article | previous post next post | previous next | next previous | prev next
            prev | previous page | next page | previous page next page | newer post older post home
            newer post home older post | older posts newer posts | previous story | next story | previous image
            next image | previous slide | next slide | first page | last page | previous topic | next topic
            previous thread | next thread | previous entry | next entry | post a new topic | jump to page
            startseite | hauptmenü | hauptnavigation | navigation überspringen | menü | menü öffnen | menü schließen
            suche | suche nach | suchen nach | suchen | anmelden | einloggen | abmelden | registrieren
            passwort vergessen | kategorien | archiv | schlagwörter | inhaltsverzeichnis | seite durchsuchen
            beitragsnavigation | beitrags navigation | vorheriger beitrag | nächster beitrag | vorheriger artikel
            nächster artikel | ältere beiträge | neuere beiträge | vorherige seite | nächste seite | sie sind hier
            du bist hier | mehr laden | mehr anzeigen | alle anzeigen | zurück zur übersicht | zurück zur startseite
            sie befinden sich hier | seite drucken | accueil | menu principal | vous êtes ici | se connecter
            connexion | mot de passe oublié | article précédent | article suivant | page suivante | page précédente
            rechercher | fil d'ariane | navigation de l'article | plan du site | voir tout | iniciar sesión
            menú principal | usted está aquí | artículo anterior | artículo siguiente | página siguiente
            página anterior | categorías | navegación de entradas | entradas anteriores | buscar | mapa del sitio
            cargar más | ver todo | inicio | accedi | articolo precedente | articolo successivo
            navigazione articoli | cerca | mappa del sito | categorie | carica altro | entrar | próxima página
            página inicial | navegação de post | post anterior | próximo post | inloggen | zoeken | hoofdmenu
            volgende | vorige | zaloguj się | zaloguj | strona główna | szukaj | kategorie | następny artykuł
            poprzedni artykuł | poprzedni wpis | następny wpis | nawigacja wpisu | войти | вход | главная | меню
            поиск | категории | рубрики | архивы | навигация по записям | следующая | предыдущая | přihlásit se
            logga in | logg inn | log ind | kirjaudu sisään | giriş yap | bejelentkezés | 首页 | 登录 | 注册 | 搜索 | 上一篇
            下一篇 | 上一页 | 下一页 | 分类 | 首頁 | 登入 | ログイン | ホーム | 検索 | カテゴリー | 次へ | 前へ | 로그인 | 검색 | 홈
        """),
        examples=("Log in", "Previous Article Next Article", "Categories", "Archives", "Passwort vergessen?", "下一页"),
        near_misses=(
            "Login times have fallen",
            "Categories of stars",
            "Archives of the Vatican",
            "The next article of the treaty",
        ),
    ),
    Rule(
        name="navigation.menu_line",
        label="navigation",
        why="The line is made of words of menus only.",
        pattern=r"\A(?:(?:home|start|startseite|accueil|inicio|início|strona główna|główna|главная|головна|acasă|domů|etusivu|hjem|hem|forside|ana sayfa|trang chủ|beranda|首页|首頁|ホーム|トップ|홈|الرئيسية|होम|news|nachrichten|aktuell|aktuelles|actualités|actualité|actus|noticias|notizie|notícias|aktualności|wiadomości|новости|новини|zprávy|uutiset|nyheter|nyheder|haberler|berita|新闻|新聞|ニュース|뉴스|أخبار|समाचार|sport|sports|deportes|esportes|спорт|体育|體育|スポーツ|스포츠|رياضة|खेल|culture|kultur|cultura|kultura|культура|文化|カルチャー|문화|ثقافة|politics|politik|politique|política|politica|polityka|политика|政治|정치|سياسة|राजनीति|economy|business|wirtschaft|économie|economía|economia|gospodarka|экономика|бизнес|财经|財經|経済|경제|اقتصاد|world|welt|monde|mundo|mondo|świat|мир|国际|國際|国際|opinion|meinung|opinión|opinie|мнения|society|gesellschaft|société|sociedad|общество|社会|technology|technik|tech|технологии|科技|テクノロジー|blog|shop|store|about|about us|über uns|contact|contact us|kontakt|contacto|contatto|contato|контакты|联系我们|products|produkte|services|faq|events|video|videos|видео|视频|photos|фото|podcasts?|health|science|travel|weather|wetter|погода|archive|archiv|west|local|lokales|regional|magazin|magazine|lifestyle|entertainment|娱乐)(?:\s+|\s*[|·•/,]\s*|\Z)){3,24}\Z",
        triggers=rows("""
            home | start | startseite | accueil | inicio | início | główna | главная | головна | acasă | domů | etusivu | hjem
            hem | forside | sayfa | chủ | beranda | 首页 | 首頁 | ホー | トッ | 홈 | الرئيسية | होम | news | nachrichten | actualités
            noticias | notizie | notícias | wiadomości | новости | 新闻 | 新聞 | ニュ | 뉴스 | أخبار | समाचार
        """),
        longest=200,
        examples=(
            "Home News Sport",
            "Главная Новости Культура Спорт",
            "首页 新闻 体育 财经",
            "Home | About us | Contact",
        ),
        near_misses=("Home news", "Home is where the news is", "News about sport at home"),
    ),
    Rule(
        name="navigation.pager",
        label="navigation",
        why="The numbers of a pager.",
        pattern=r"(?!\s*1\s+2\s+3\s+4\s+5\s+6\s+7\s*\Z)"  # that may be a week of a calendar
        + whole(
            r"(?:(?:pages?|seiten?|página|pagina|strona|страница)\s*:?\s*)?(?:(?:«|‹|<|←|prev(?:ious)?|zurück|back|vorherige|newer|first|erste)[\s«‹<←|]*)*+"
            r"1(?:[\s|·,/–-]+|\s*\[\s*)2(?:[\s|·,/–\[\]-]+(?:\d{1,4}|…|\.{2,3}))++"
            r"[\s|·,/–>»›→\]-]*(?:next|last|weiter|older|nächste|letzte|vor|suivante?|siguiente|successiva|następna|volgende|далее)?(?: page| seite| posts)?"
            r"|(?:page|seite|página|pagina|strona|страница|sivu|sida|side|strana|sayfa)\s+\d{1,4}\s+(?:of|von|sur|de|di|van|z|ze|из|/|af|av|ud af)\s+\d{1,5}"
            r"(?:\s*[:|]?\s*(?:(?:first|prev(?:ious)?|next|last|go|1|2|3|4|5|…|\.{3}|«|‹|›|»)\s*)*+)?"
            r"|(?:«|‹|←|<)\s*(?:previous|prev|zurück|vorherige|précédente?|anterior)\s*[|·/]?\s*(?:next|weiter|nächste|suivante?|siguiente)\s*(?:»|›|→|>)?"
            r"|第\s?\d{1,4}\s?页.{0,20}共\s?\d{1,5}\s?页"
        ),
        gate="numeric",
        triggers=(
            "next",
            "weiter",
            "older",
            "nächste",
            "suivant",
            "suivante",
            "siguiente",
            "następna",
            "volgende",
            "далее",
            "zurück",
            "page",
            "seite",
            "página",
            "pagina",
            "strona",
            "страница",
            "previous",
            "prev",
            "页",
        ),
        longest=200,
        examples=(
            "1 - 2 - 3 - 4 - 5 - 6 - 7 - 8",
            "1 2 3 … 8 Next »",
            "Page 2 of 17",
            "« Previous 1 2 3 Next »",
            "Seite 1 von 4",
        ),
        near_misses=("1 2", "1  2  3  4  5  6  7", "1 - 2", "Page 2 of the treaty", "10 20 30 40", "1, 2 and 3"),
    ),
    Rule(
        name="navigation.breadcrumb",
        label="navigation",
        why="A path through the site that begins at its home page.",
        pattern=(
            r"\A(?:you are here|sie sind hier|du bist hier|vous êtes ici|usted está aquí)\s?:\s*\S.{1,200}\Z"
            r"|\A(?:home|homepage|home page|startseite|start|accueil|inicio|home-page|início|strona główna|главная|etusivu|hem|hjem|forside|anasayfa|首页)\s*(?:>|»|›|/|→|::|❯|\|>)\s*\S.{0,200}\Z"
        ),
        triggers=(
            "home",
            "homepage",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "início",
            "główna",
            "главная",
            "etusivu",
            "hem",
            "hjem",
            "forside",
            "anasayfa",
            "首",
            "here",
            "hier",
            "ici",
            "aquí",
        ),
        longest=260,
        examples=(
            "Home > News > Politics",
            "You are here: Home / Blog / A post",
            "Startseite » Politik",
            "Accueil › Monde › Europe",
        ),
        near_misses=("Home sweet home", "You are here to learn", "Start with a clean bench", "/home/user/file"),
    ),
    Rule(
        name="navigation.read_more",
        label="navigation",
        why="A counter of results or a filter of a listing.",
        pattern=whole(
            r"showing (?:all )?\d[\d,.]*\s*(?:(?:-|–|to)\s*\d[\d,.]*)?\s*(?:of|out of)?\s*(?:\d[\d,.]*)?\s*(?:results?|products?|items?|entries)"
            r"|(?:\d[\d,.]*\s*(?:-|–|to)\s*\d[\d,.]*)\s+of\s+(?:over )?\d[\d,.]*\s+(?:results?|products?|items?|entries)(?: for .{1,60})?"
            r"|ergebnisse? \d+\s*[-–]\s*\d+ von \d+"
        ),
        triggers=("showing", "results", "products", "items", "ergebnisse", "entries"),
        longest=120,
        examples=("Showing 1-12 of 48 results", "1–24 of 310 products", "Showing all 9 results"),
        near_misses=("Showing 12 of the finest works", "3 of 10 items were broken in transit", "Results of 2019"),
    ),
)
