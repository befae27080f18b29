"""Headings above links to other articles; those that are menus as often (`Related links`, `More stories`) are missing."""

# ruff: noqa: E501  scripts differ in width

from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
    Rule(
        name="related.heading",
        label="related",
        why="The line heads links to other articles.",
        phrases=rows("""
            related | related articles | related article | related posts | related post | related stories
            related story | related news | related content | related reading | related topics and articles
            related coverage | related items | related videos | related resources | related blogs
            related blog posts | related insights | other related articles | see related articles
            more related articles | similar articles | similar posts | similar stories | don't miss
            dont miss | you may also like | you might also like | you may like | you might like
            you may also enjoy | you might also enjoy | you might also be interested in
            you may also be interested in | you may be interested in | you might be interested in
            we think you'll like | we recommend | recommended for you | recommended reading
            recommended articles | recommended stories | up next | what to read next | more from this author
            more posts from this author | more from the author | more on this topic | more on this story
            more to read | most read stories | also read | from the web | around the web
            from around the web | promoted stories | sponsored stories | das könnte sie auch interessieren
            das könnte dich auch interessieren | das könnte ihnen auch gefallen
            das könnte dir auch gefallen | auch interessant | auch spannend | lesen sie auch
            lesen sie mehr zum thema | weitere artikel | weitere beiträge | weitere meldungen
            weitere nachrichten | ähnliche artikel | ähnliche beiträge | ähnliche themen | verwandte artikel
            verwandte beiträge | passende artikel | passend zum thema | empfohlene artikel
            meistgelesene artikel | à lire aussi | a lire aussi | lire aussi | à lire également
            articles similaires | articles liés | sur le même sujet | vous aimerez aussi
            vous aimerez peut être aussi | vous pourriez aussi aimer | cela peut vous intéresser
            ces articles pourraient vous intéresser | sur le même thème | articles connexes
            dans la même rubrique | te puede interesar | también te puede interesar | le puede interesar
            quizás te interese | artículos relacionados | noticias relacionadas | entradas relacionadas
            contenido relacionado | lee también | lea también | relacionados | potrebbe interessarti
            potrebbero interessarti | potrebbe interessarti anche | ti potrebbe interessare
            articoli correlati | leggi anche | articoli simili | veja também | leia também | leia mais
            artigos relacionados | notícias relacionadas | você também pode gostar | matérias relacionadas
            posts relacionados | lees ook | lees meer over | gerelateerde artikelen
            meer over dit onderwerp | misschien vind je dit ook leuk | zobacz także | zobacz też
            czytaj także | czytaj też | przeczytaj także | przeczytaj też | podobne artykuły
            powiązane artykuły | polecane artykuły | mogą cię zainteresować | může vás zajímat
            související články | čtěte také | přečtěte si také | kapcsolódó cikkek | ez is érdekelheti
            citește și | articole similare | relaterade artiklar | läs också | läs även | relaterte artikler
            les også | læs også | relaterede artikler | lue myös | aiheeseen liittyvää | ilgili haberler
            ilgili yazılar | bunları da beğenebilirsiniz | σχετικά άρθρα | διαβάστε επίσης | читайте также
            похожие статьи | похожие материалы | похожие записи | материалы по теме | статьи по теме
            новости по теме | вам может понравиться | вам также может понравиться | читайте також | 相关文章
            相关阅读 | 相关新闻 | 推荐阅读 | 猜你喜欢 | 延伸阅读 | 関連記事 | あわせて読みたい | こちらもおすすめ | おすすめ記事 | 관련 기사 | 관련 글
            مقالات ذات صلة | اقرأ أيضا | اقرأ أيضًا | مواضيع ذات صلة | संबंधित लेख | यह भी पढ़ें
            संबंधित खबरें | artikel terkait | baca juga | bài viết liên quan | xem thêm bài viết
        """),
        examples=(
            "Related Posts",
            "Don't Miss",
            "DON’T MISS",
            "You may also like:",
            "Das könnte Sie auch interessieren",
            "Читайте также:",
        ),
        near_misses=("Related work", "Don't miss the train", "Read next week's issue", "Similar results were found"),
    ),
)
